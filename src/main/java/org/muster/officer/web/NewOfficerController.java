package org.muster.officer.web;

import java.util.List;

import jakarta.validation.Valid;
import org.muster.officer.service.OfficerFacts;
import org.muster.officer.service.OfficerRecords;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Option;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Registers an officer.
 */
@Controller
class NewOfficerController {

	private static final String PAGE = "officer/new";

	private final OfficerRecords records;

	private final OfficerChoices choices;

	NewOfficerController(OfficerRecords records, OfficerChoices choices) {
		this.records = records;
		this.choices = choices;
	}

	@ModelAttribute("units")
	List<Option> units() {
		return this.choices.units();
	}

	@ModelAttribute("ranks")
	List<String> ranks() {
		return this.choices.ranks();
	}

	@GetMapping("/new-officer")
	String ask(Model model) {
		model.addAttribute("form", NewOfficerForm.empty());
		return PAGE;
	}

	@PostMapping("/new-officer")
	String register(@Valid @ModelAttribute("form") NewOfficerForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			OfficerFacts facts = form.facts();
			this.records.register(facts, form.unit());
			return "redirect:" + Address.of("officers", facts.serviceNumber());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

}
