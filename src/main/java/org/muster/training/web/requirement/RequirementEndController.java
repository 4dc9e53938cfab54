package org.muster.training.web.requirement;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.service.requirement.Requirements;
import org.muster.training.web.form.Refusals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Ends what a mission requires.
 */
@Controller
class RequirementEndController {

	private static final String PAGE = "requirement/end";

	private final Requirements requirements;

	RequirementEndController(Requirements requirements) {
		this.requirements = requirements;
	}

	@ModelAttribute
	void requirement(@PathVariable long id, Model model) {
		model.addAttribute("requirement", this.requirements.get(id));
	}

	@GetMapping("/requirements/{id}/end")
	String ask(Model model) {
		model.addAttribute("requirementForm", EndForm.empty());
		return PAGE;
	}

	@PostMapping("/requirements/{id}/end")
	String end(@PathVariable long id, @Valid @ModelAttribute("requirementForm") EndForm form, BindingResult problems,
			RedirectAttributes next) {
		try {
			this.requirements.end(id, form.day());
			next.addFlashAttribute("done", "requirement.ended");
			return "redirect:" + Address.of("missions", this.requirements.get(id).mission(), "requirements");
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
