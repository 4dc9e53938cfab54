package org.muster.report.web.schedule;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.schedule.Schedules;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Pauses a schedule, lets it go on, and removes it, each after saying what that does.
 */
@Controller
class ScheduleStateController {

	private final Schedules schedules;

	private final ScheduleInputs inputs;

	ScheduleStateController(Schedules schedules, ScheduleInputs inputs) {
		this.schedules = schedules;
		this.inputs = inputs;
	}

	@GetMapping("/reports/schedules/{id}/{act:pause|resumption|removal}")
	String ask(@PathVariable long id, @PathVariable String act, Model model) {
		ScheduleRow schedule = this.schedules.get(id);
		return this.inputs.confirming(schedule, act)
			.show(model, StaleForms.opened(new VersionForm(schedule.version(), null)));
	}

	@PostMapping("/reports/schedules/{id}/pause")
	String pause(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return act(id, "pause", form, problems, model, response, next, () -> this.schedules.pause(id, form.seen()));
	}

	@PostMapping("/reports/schedules/{id}/resumption")
	String goOn(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return act(id, "resumption", form, problems, model, response, next, () -> this.schedules.goOn(id, form.seen()));
	}

	@PostMapping("/reports/schedules/{id}/removal")
	String remove(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return act(id, "removal", form, problems, model, response, next, () -> this.schedules.remove(id, form.seen()));
	}

	private String act(long id, String act, VersionForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next, Runnable change) {
		ScheduleRow schedule = this.schedules.get(id);
		model.addAttribute("page", this.inputs.confirming(schedule, act));
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				new VersionForm(schedule.version(), null), model, response), () -> {
					change.run();
					next.addFlashAttribute("done", "schedule.done." + act);
					return "redirect:" + ScheduleTexts.address(id);
				});
	}

}
