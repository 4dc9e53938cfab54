package org.muster.training.web.requirement;

import jakarta.validation.Valid;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.training.service.requirement.Requirements;
import org.muster.training.web.form.TrainingChoices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds what a mission requires.
 */
@Controller
class NewRequirementController {

	private static final String PAGE = "requirement/new";

	private final Requirements requirements;

	private final TrainingChoices choices;

	private final RuleWay way;

	NewRequirementController(Requirements requirements, TrainingChoices choices, RuleWay way) {
		this.requirements = requirements;
		this.way = way;
		this.choices = choices;
	}

	@ModelAttribute
	void mission(@PathVariable String mission, Model model) {
		model.addAttribute("mission", this.requirements.ofMission(mission).mission());
		model.addAttribute("courses", this.choices.courses());
		model.addAttribute("units", this.choices.units());
	}

	@GetMapping("/missions/{mission}/requirements/new")
	String ask(Model model) {
		model.addAttribute("requirementForm", RequirementForm.empty());
		return PAGE;
	}

	@PostMapping("/missions/{mission}/requirements")
	String add(@PathVariable String mission, @Valid @ModelAttribute("requirementForm") RequirementForm form,
			BindingResult problems, RedirectAttributes next) {
		return Submission.of(problems, PAGE, () -> this.way.after(Address.of("missions", mission, "requirements"),
				"requirement.added", next, () -> this.requirements.add(mission, form.wanted())));
	}

}
