package org.muster.report.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.report.service.ReportChoices;
import org.muster.report.service.Reports;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Offers the reports on a mission, each with what it asks for.
 */
@Controller
class ReportListController {

	private final Reports reports;

	private final ReportChoices choices;

	private final AskPages pages;

	ReportListController(Reports reports, ReportChoices choices, AskPages pages) {
		this.reports = reports;
		this.choices = choices;
		this.pages = pages;
	}

	@GetMapping("/reports")
	String list(@RequestParam(required = false) @Nullable String mission, AsOf asOf, Model model) {
		List<MissionSummary> missions = this.choices.missions();
		String chosen = (mission != null) ? mission
				: missions.stream().map(MissionSummary::code).findFirst().orElse("");
		model.addAttribute("missions", missions);
		model.addAttribute("mission", chosen);
		model.addAttribute("day", new DayInView(asOf, Address.of("reports").with("mission", mission)));
		model.addAttribute("kinds", chosen.isEmpty() ? List.of()
				: this.pages.all(this.reports.kinds(), chosen, asOf, QuestionParameters.NONE));
		return "report/list";
	}

}
