package org.muster.training.web.requirement;

import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.training.service.requirement.Requirements;

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

	private final RuleWay way;

	RequirementEndController(Requirements requirements, RuleWay way) {
		this.requirements = requirements;
		this.way = way;
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
		return Submission.of(problems, PAGE, () -> {
			LocalDate day = form.day();
			return this.way.after(Address.of("missions", this.requirements.get(id).mission(), "requirements"),
					"requirement.ended", next, () -> this.requirements.end(id, day));
		});
	}

}
