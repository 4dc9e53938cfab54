package org.muster.pledge.web.form;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.mission.service.Missions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records a promise, or another that replaces it.
 */
@Controller
class NewPledgeController {

	private final Missions missions;

	private final PledgeRegister register;

	private final PledgeInputs inputs;

	NewPledgeController(Missions missions, PledgeRegister register, PledgeInputs inputs) {
		this.missions = missions;
		this.register = register;
		this.inputs = inputs;
	}

	@GetMapping("/missions/{mission}/new-pledge")
	String ask(@PathVariable String mission, @RequestParam(required = false) @Nullable String contributor,
			Model model) {
		return this.inputs.recording(this.missions.get(mission)).show(model, PledgeForm.by(contributor));
	}

	@PostMapping("/missions/{mission}/new-pledge")
	String record(@PathVariable String mission, @Valid @ModelAttribute("form") PledgeForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.recording(this.missions.get(mission)));
		return Submission.of(problems, FormPage.VIEW, () -> {
			long pledge = this.register.record(mission, form.who(), form.terms(), form.taken());
			next.addFlashAttribute("done", "pledge.recorded");
			return "redirect:" + PledgeInputs.address(pledge);
		});
	}

	@GetMapping("/pledges/{id}/replacement")
	String askInstead(@PathVariable long id, Model model) {
		return this.inputs.replacing(this.register.get(id))
			.show(model, StaleForms.opened(PledgeForm.replacing(this.register.get(id))));
	}

	@PostMapping("/pledges/{id}/replacement")
	String replace(@PathVariable long id, @Valid @ModelAttribute("form") PledgeForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.replacing(this.register.get(id)));
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				PledgeForm.replacing(this.register.get(id)), model, response), () -> {
					long pledge = this.register.replace(id, form.seen(), form.terms());
					next.addFlashAttribute("done", "pledge.replaced");
					return "redirect:" + PledgeInputs.address(pledge);
				});
	}

}
