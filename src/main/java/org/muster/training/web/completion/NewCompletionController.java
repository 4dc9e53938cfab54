package org.muster.training.web.completion;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.officer.service.Officers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.service.Completions;
import org.muster.training.service.Courses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Records a completion from an officer's page.
 */
@Controller
class NewCompletionController {

	private static final String PAGE = "completion/new";

	private final Completions completions;

	private final Officers officers;

	private final Courses courses;

	private final Clock clock;

	NewCompletionController(Completions completions, Officers officers, Courses courses, Clock clock) {
		this.completions = completions;
		this.officers = officers;
		this.courses = courses;
		this.clock = clock;
	}

	@ModelAttribute
	void officer(@PathVariable String serviceNumber, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("officer", this.officers.get(serviceNumber, today));
		model.addAttribute("courses", this.courses.currentOn(today));
	}

	@GetMapping("/officers/{serviceNumber}/completions/new")
	String ask(Model model) {
		model.addAttribute("form", CompletionForm.empty());
		return PAGE;
	}

	@PostMapping("/officers/{serviceNumber}/completions")
	String record(@PathVariable String serviceNumber, @Valid @ModelAttribute("form") CompletionForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.completions.record(serviceNumber, form.course().strip(), form.day(), form.outcome(), form.number());
			return "redirect:" + Address.of("officers", serviceNumber);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

}
