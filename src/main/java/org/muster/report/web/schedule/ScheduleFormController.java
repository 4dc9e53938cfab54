package org.muster.report.web.schedule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.schedule.Schedules;
import org.muster.report.web.Issuer;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Orders a report that is made by itself, and changes the order.
 */
@Controller
class ScheduleFormController {

	private final Schedules schedules;

	private final ScheduleInputs inputs;

	private final ReportSettings settings;

	ScheduleFormController(Schedules schedules, ScheduleInputs inputs, ReportSettings settings) {
		this.schedules = schedules;
		this.inputs = inputs;
		this.settings = settings;
	}

	@GetMapping("/missions/{mission}/reports/{kind:[a-z-]+}/schedule")
	String ask(@PathVariable String mission, @PathVariable String kind, Model model) {
		return this.inputs.ordering(mission, kind).show(model, ScheduleForm.empty(this.settings.marking(null)));
	}

	@PostMapping("/missions/{mission}/reports/{kind:[a-z-]+}/schedule")
	String order(@PathVariable String mission, @PathVariable String kind,
			@Valid @ModelAttribute("form") ScheduleForm form, BindingResult problems, Model model,
			Authentication person, HttpServletRequest request, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.ordering(mission, kind));
		Issuer issuer = Issuer.of(person, request, this.settings);
		return Submission.of(problems, FormPage.VIEW, () -> {
			long id = this.schedules.order(mission, kind, form.order(issuer.name(), issuer.address()));
			next.addFlashAttribute("done", "schedule.done.ordered");
			return "redirect:" + ScheduleTexts.address(id);
		});
	}

	@GetMapping("/reports/schedules/{id}/change")
	String ask(@PathVariable long id, Model model) {
		return this.inputs.changing(this.schedules.get(id))
			.show(model, StaleForms.opened(ScheduleForm.of(this.schedules.get(id))));
	}

	@PostMapping("/reports/schedules/{id}/change")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") ScheduleForm form, BindingResult problems,
			Model model, Authentication person, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes next) {
		model.addAttribute("page", this.inputs.changing(this.schedules.get(id)));
		Issuer issuer = Issuer.of(person, request, this.settings);
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				ScheduleForm.of(this.schedules.get(id)), model, response), () -> {
					this.schedules.change(id, form.seen(), form.order(issuer.name(), issuer.address()));
					next.addFlashAttribute("done", "schedule.done.changed");
					return "redirect:" + ScheduleTexts.address(id);
				});
	}

}
