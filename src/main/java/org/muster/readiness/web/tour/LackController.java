package org.muster.readiness.web.tour;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.readiness.domain.lack.RequirementCount;
import org.muster.readiness.service.explained.Lacks;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Listing;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Counts by requirement who lacks it: in a mission, in a batch, in a unit.
 */
@Controller
class LackController {

	private final Batches batches;

	private final Missions missions;

	private final Lacks lacks;

	LackController(Batches batches, Missions missions, Lacks lacks) {
		this.batches = batches;
		this.missions = missions;
		this.lacks = lacks;
	}

	@GetMapping("/batches/{code}/requirements")
	String ofBatch(@PathVariable String code, AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		Address names = Address.of("batches", batch.code(), "roll")
			.with("standing", "not_ready")
			.with("asOf", asOf.day());
		List<RequirementCount> counts = this.lacks.byRequirement(batch.missionId(), batch.id(), null, asOf);
		model.addAttribute("page", LackPages.of(batch.name(), BatchTrail.of(batch, asOf), asOf,
				Address.of("batches", batch.code(), "requirements"), names, counts));
		model.addAttribute("offer", LackPages
			.offer(Address.of("batches", batch.code(), "not-ready", "session").with("asOf", asOf.day()), counts));
		return "list/page";
	}

	@GetMapping("/missions/{code}/lacking")
	String ofMission(@PathVariable String code, @RequestParam(required = false) @Nullable String unit, AsOf asOf,
			Model model) {
		MissionSummary mission = this.missions.get(code);
		String within = Listing.clean(unit);
		Address names = Address.of("missions", mission.code(), "not-ready")
			.with("unit", within)
			.with("asOf", asOf.day());
		List<Crumb> trail = List
			.of(Crumb.of(mission.code(), Address.of("missions", mission.code()).with("asOf", asOf.day())));
		List<RequirementCount> counts = this.lacks.byRequirement(mission.id(), null, within, asOf);
		model.addAttribute("page", LackPages.of((within != null) ? within : mission.code(), trail, asOf,
				Address.of("missions", mission.code(), "lacking").with("unit", within), names, counts));
		model.addAttribute("offer",
				LackPages.offer(Address.of("missions", mission.code(), "not-ready", "session")
					.with("unit", within)
					.with("asOf", asOf.day()), counts));
		return "list/page";
	}

	@GetMapping({ "/batches/{code}/requirements" + FileFormat.ENDING,
			"/api/v1/batches/{code}/requirements" + FileFormat.ENDING })
	void fileOfBatch(@PathVariable FileFormat format, @PathVariable String code, AsOf asOf,
			HttpServletResponse response) {
		BatchSummary batch = this.batches.get(code);
		send(format, response, this.lacks.byRequirement(batch.missionId(), batch.id(), null, asOf));
	}

	@GetMapping({ "/missions/{code}/lacking" + FileFormat.ENDING,
			"/api/v1/missions/{code}/lacking" + FileFormat.ENDING })
	void fileOfMission(@PathVariable FileFormat format, @PathVariable String code,
			@RequestParam(required = false) @Nullable String unit, AsOf asOf, HttpServletResponse response) {
		send(format, response, this.lacks.byRequirement(this.missions.get(code).id(), null, Listing.clean(unit), asOf));
	}

	private static void send(FileFormat format, HttpServletResponse response, List<RequirementCount> counts) {
		format.send(response, "requirements", LackPages.columns(null), counts::forEach);
	}

}
