package org.muster.report.web.schedule;

import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.due.ScheduledReports;
import org.muster.report.service.schedule.Schedules;
import org.muster.shared.web.page.FormPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Has a report made that failed or was missed.
 */
@Controller
class RunAgainController {

	private final Schedules schedules;

	private final ScheduledReports reports;

	private final ScheduleInputs inputs;

	RunAgainController(Schedules schedules, ScheduledReports reports, ScheduleInputs inputs) {
		this.schedules = schedules;
		this.reports = reports;
		this.inputs = inputs;
	}

	@GetMapping("/reports/schedules/{id}/runs/{run}")
	String ask(@PathVariable long id, @PathVariable long run, Model model) {
		ScheduleRow schedule = this.schedules.get(id);
		return FormPage
			.of("schedule_again", this.inputs.name(schedule), this.inputs.trail(schedule),
					ScheduleTexts.address(id).below("runs").below(Long.toString(run)))
			.show(model, new VersionForm(schedule.version(), null));
	}

	@PostMapping("/reports/schedules/{id}/runs/{run}")
	String again(@PathVariable long id, @PathVariable long run, RedirectAttributes next) {
		this.reports.again(id, run);
		next.addFlashAttribute("done", "schedule.done.again");
		return "redirect:" + ScheduleTexts.address(id);
	}

}
