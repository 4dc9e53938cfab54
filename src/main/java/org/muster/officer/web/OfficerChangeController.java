package org.muster.officer.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.OfficerFacts;
import org.muster.officer.service.OfficerRecords;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Corrects what is recorded of an officer.
 */
@Controller
class OfficerChangeController {

	private static final String PAGE = "officer/change";

	private final OfficerRecords records;

	private final OfficerChoices choices;

	OfficerChangeController(OfficerRecords records, OfficerChoices choices) {
		this.records = records;
		this.choices = choices;
	}

	@ModelAttribute("officer")
	OfficerIdentity officer(@PathVariable String serviceNumber) {
		return this.records.get(serviceNumber);
	}

	@ModelAttribute("ranks")
	List<String> ranks() {
		return this.choices.ranks();
	}

	@GetMapping("/officers/{serviceNumber}/change")
	String ask(@ModelAttribute("officer") OfficerIdentity officer, Model model) {
		model.addAttribute("form", StaleForms.opened(OfficerForm.of(officer)));
		return PAGE;
	}

	@PostMapping("/officers/{serviceNumber}/change")
	String change(@PathVariable String serviceNumber, @Valid @ModelAttribute("form") OfficerForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(overtaken, form,
				OfficerForm.of(officer(serviceNumber)), model, response), () -> {
					OfficerFacts facts = form.facts();
					this.records.change(serviceNumber, form.seen(), facts);
					return "redirect:" + Address.of("officers", facts.serviceNumber());
				});
	}

}
