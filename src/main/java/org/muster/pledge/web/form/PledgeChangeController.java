package org.muster.pledge.web.form;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.pledge.service.PledgeRegister;
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
 * Takes a promise back, and corrects what is on record of it.
 */
@Controller
class PledgeChangeController {

	private final PledgeRegister register;

	private final PledgeInputs inputs;

	PledgeChangeController(PledgeRegister register, PledgeInputs inputs) {
		this.register = register;
		this.inputs = inputs;
	}

	@GetMapping("/pledges/{id}/withdrawal")
	String askDay(@PathVariable long id, Model model) {
		return this.inputs.withdrawing(this.register.get(id))
			.show(model, StaleForms.opened(WithdrawalForm.of(this.register.get(id))));
	}

	@PostMapping("/pledges/{id}/withdrawal")
	String withdraw(@PathVariable long id, @Valid @ModelAttribute("form") WithdrawalForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.withdrawing(this.register.get(id)));
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				WithdrawalForm.of(this.register.get(id)), model, response), () -> {
					this.register.withdraw(id, form.seen(), form.day());
					next.addFlashAttribute("done", "pledge.changed");
					return "redirect:" + PledgeInputs.address(id);
				});
	}

	@GetMapping("/pledges/{id}/change")
	String ask(@PathVariable long id, Model model) {
		return this.inputs.correcting(this.register.get(id))
			.show(model, StaleForms.opened(PledgeForm.of(this.register.get(id))));
	}

	@PostMapping("/pledges/{id}/change")
	String correct(@PathVariable long id, @Valid @ModelAttribute("form") PledgeForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.correcting(this.register.get(id)));
		return Submission.of(problems, FormPage.VIEW,
				(overtaken) -> StaleForms.show(overtaken, form, PledgeForm.of(this.register.get(id)), model, response),
				() -> {
					this.register.correct(id, form.seen(), form.terms(), form.taken());
					next.addFlashAttribute("done", "pledge.changed");
					return "redirect:" + PledgeInputs.address(id);
				});
	}

}
