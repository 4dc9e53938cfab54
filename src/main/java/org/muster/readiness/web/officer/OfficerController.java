package org.muster.readiness.web.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.officer.web.BirthDates;
import org.muster.officer.web.posting.ServiceTables;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.domain.person.Remark;
import org.muster.readiness.domain.person.RollPlace;
import org.muster.readiness.domain.person.Span;
import org.muster.readiness.domain.person.Stay;
import org.muster.readiness.service.Readiness;
import org.muster.readiness.service.person.PersonFile;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.training.service.Completions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows an officer on a day: who it is, what each mission requires and how the officer
 * stands in it, service, batches, deployments, and the latest changes.
 */
@Controller
class OfficerController {

	private static final int LATEST = 12;

	private final Officers officers;

	private final Readiness readiness;

	private final Completions completions;

	private final PersonFile file;

	private final BirthDates births;

	OfficerController(Officers officers, Readiness readiness, Completions completions, PersonFile file,
			BirthDates births) {
		this.officers = officers;
		this.readiness = readiness;
		this.completions = completions;
		this.file = file;
		this.births = births;
	}

	@GetMapping("/officers/{serviceNumber}")
	String officer(@PathVariable String serviceNumber, AsOf asOf, Model model) {
		OfficerIdentity officer = this.officers.get(serviceNumber, asOf.day());
		List<MissionReadiness> missions = this.readiness.ofOfficer(officer.id(), asOf.day());
		List<RollPlace> places = this.file.places(officer.id());
		List<Stay> stays = this.file.stays(officer.id());
		Address address = Address.of("officers", officer.serviceNumber());
		model.addAttribute("officer", officer);
		model.addAttribute("here", address.href());
		model.addAttribute("formerNumbers", this.officers.formerNumbers(officer.id()));
		model.addAttribute("place", places.stream().filter((place) -> on(place, asOf)).findFirst().orElse(null));
		Map<String, Remark> remarks = this.file.remarks(officer.id(), asOf.day());
		model.addAttribute("missions",
				missions.stream().map((mission) -> new MissionPart(mission, remarks, asOf)).toList());
		model.addAttribute("timeline",
				Timeline.of(spans(missions, stays, this.file.passes(officer.id())), places, asOf.day()));
		model.addAttribute("completions", CompletionPart.of(this.completions.ofOfficer(officer.id())));
		model.addAttribute("service",
				List.of(ServiceTables.postings(this.officers.postings(officer.serviceNumber())),
						ServiceTables.statuses(this.officers.statuses(officer.serviceNumber())),
						PersonTables.places(places, asOf), PersonTables.stays(stays, asOf)));
		model.addAttribute("changes",
				PersonTables.changes(this.file.changes(officer.id(), this.births.areShown(), LATEST), null));
		model.addAttribute("day", new DayInView(asOf, address.with("asOf", asOf.day())));
		return "readiness/officer";
	}

	private static boolean on(RollPlace place, AsOf asOf) {
		return !place.fromDay().isAfter(asOf.day())
				&& (place.untilDay() == null || place.untilDay().isAfter(asOf.day()));
	}

	private static List<Span> spans(List<MissionReadiness> missions, List<Stay> stays, List<Span> passes) {
		Stream<Span> ready = missions.stream()
			.filter((mission) -> !mission.requirements().isEmpty())
			.flatMap((mission) -> mission.readyPeriods()
				.stream()
				.map((period) -> new Span("ready", mission.missionName(), period.from(), period.until())));
		Stream<Span> away = stays.stream()
			.map((stay) -> new Span("deployed", stay.mission(), stay.fromDay(), stay.untilDay()));
		List<Span> spans = new ArrayList<>(Stream.concat(ready, away).toList());
		spans.addAll(passes);
		return spans;
	}

}
