package org.muster.report.web.schedule;

import org.muster.report.service.schedule.Schedules;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;

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
		return this.inputs.confirming(this.schedules.get(id), act).show(model, new VersionForm(null));
	}

	@PostMapping("/reports/schedules/{id}/pause")
	String pause(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		return act(id, "pause", problems, model, next, () -> this.schedules.pause(id, form.seen()));
	}

	@PostMapping("/reports/schedules/{id}/resumption")
	String goOn(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		return act(id, "resumption", problems, model, next, () -> this.schedules.goOn(id, form.seen()));
	}

	@PostMapping("/reports/schedules/{id}/removal")
	String remove(@PathVariable long id, @ModelAttribute("form") VersionForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		return act(id, "removal", problems, model, next, () -> this.schedules.remove(id, form.seen()));
	}

	private String act(long id, String act, BindingResult problems, Model model, RedirectAttributes next,
			Runnable change) {
		model.addAttribute("page", this.inputs.confirming(this.schedules.get(id), act));
		return Submission.of(problems, FormPage.VIEW, model, () -> {
			change.run();
			next.addFlashAttribute("done", "schedule.done." + act);
			return "redirect:" + ScheduleTexts.address(id);
		});
	}

}
