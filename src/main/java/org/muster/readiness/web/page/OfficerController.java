package org.muster.readiness.web.page;

import java.util.List;

import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.training.service.Completions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows an officer on a day: who it is, and for each mission whether ready and why not.
 */
@Controller
class OfficerController {

	private final Officers officers;

	private final Readiness readiness;

	private final Completions completions;

	OfficerController(Officers officers, Readiness readiness, Completions completions) {
		this.officers = officers;
		this.readiness = readiness;
		this.completions = completions;
	}

	@GetMapping("/officers/{serviceNumber}")
	String officer(@PathVariable String serviceNumber, AsOf asOf, Model model) {
		OfficerIdentity officer = this.officers.get(serviceNumber, asOf.day());
		List<MissionReadiness> missions = this.readiness.ofOfficer(officer.id(), asOf.day());
		Address address = Address.of("officers", officer.serviceNumber()).with("asOf", asOf.day());
		model.addAttribute("officer", officer);
		model.addAttribute("missions", missions.stream().map((mission) -> new MissionPart(mission, asOf)).toList());
		model.addAttribute("completions", CompletionPart.of(this.completions.ofOfficer(officer.id())));
		model.addAttribute("day", new DayInView(asOf, address));
		return "readiness/officer";
	}

}
