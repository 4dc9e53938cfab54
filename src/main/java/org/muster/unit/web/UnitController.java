package org.muster.unit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
import org.muster.unit.service.UnitFacts;
import org.muster.unit.service.UnitRecords;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a unit and changes it.
 */
@Controller
class UnitController {

	private static final String PAGE = "unit/change";

	private final UnitRecords units;

	private final UnitChoices choices;

	UnitController(UnitRecords units, UnitChoices choices) {
		this.units = units;
		this.choices = choices;
	}

	@ModelAttribute
	void unit(@PathVariable String code, Model model) {
		UnitFacts unit = this.units.get(code);
		model.addAttribute("unit", unit);
		model.addAttribute("units", this.choices.without(code, unit.parent()));
	}

	@GetMapping("/units/{code}")
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", StaleForms.opened(UnitForm.of(this.units.get(code))));
		return PAGE;
	}

	@PostMapping("/units/{code}")
	String change(@PathVariable String code, @Valid @ModelAttribute("form") UnitForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE,
				(overtaken) -> StaleForms.show(overtaken, form, UnitForm.of(this.units.get(code)), model, response),
				() -> {
					this.units.change(code, form.facts(form.seen()));
					next.addFlashAttribute("done", "unit.saved");
					return "redirect:/units";
				});
	}

}
