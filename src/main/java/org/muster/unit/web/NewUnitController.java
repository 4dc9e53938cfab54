package org.muster.unit.web;

import java.util.List;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Option;
import org.muster.unit.service.UnitRecords;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sets up a unit.
 */
@Controller
class NewUnitController {

	private static final String PAGE = "unit/new";

	private final UnitRecords units;

	private final UnitChoices choices;

	NewUnitController(UnitRecords units, UnitChoices choices) {
		this.units = units;
		this.choices = choices;
	}

	@ModelAttribute("units")
	List<Option> units() {
		return this.choices.open();
	}

	@GetMapping("/new-unit")
	String ask(Model model) {
		model.addAttribute("form", UnitForm.empty());
		return PAGE;
	}

	@PostMapping("/new-unit")
	String setUp(@Valid @ModelAttribute("form") UnitForm form, BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.units.setUp(form.facts(0));
			next.addFlashAttribute("done", "unit.set-up");
			return "redirect:/units";
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

}
