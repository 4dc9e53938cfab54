package org.muster.training.web.completion;

import java.security.Principal;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.service.Completions;
import org.muster.training.service.extension.Extensions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows a completion, declares it void and restores it.
 */
@Controller
class CompletionController {

	private static final String PAGE = "completion/show";

	private final Completions completions;

	private final Extensions extensions;

	CompletionController(Completions completions, Extensions extensions) {
		this.completions = completions;
		this.extensions = extensions;
	}

	@ModelAttribute
	void completion(@PathVariable long id, Model model) {
		model.addAttribute("completion", this.completions.get(id));
		model.addAttribute("orders", this.extensions.ofCompletion(id));
	}

	@GetMapping("/completions/{id}")
	String show(Model model) {
		model.addAttribute("form", ReasonForm.empty());
		return PAGE;
	}

	@PostMapping("/completions/{id}/void")
	String makeVoid(@PathVariable long id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult problems,
			Principal person) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.completions.makeVoid(id, form.reason(), person.getName());
			return officer(id);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

	@PostMapping("/completions/{id}/restore")
	String restore(@PathVariable long id) {
		this.completions.restore(id);
		return officer(id);
	}

	private String officer(long id) {
		return "redirect:" + Address.of("officers", this.completions.get(id).serviceNumber());
	}

}
