package org.muster.officer.web.posting;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.officer.service.OfficerRecords;
import org.muster.officer.service.Officers;
import org.muster.officer.web.OfficerChoices;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Posts an officer to a unit from a day on.
 */
@Controller
class PostingController {

	private static final String PAGE = "officer/posting";

	private final Officers officers;

	private final OfficerRecords records;

	private final OfficerChoices choices;

	private final Clock clock;

	PostingController(Officers officers, OfficerRecords records, OfficerChoices choices, Clock clock) {
		this.officers = officers;
		this.records = records;
		this.choices = choices;
		this.clock = clock;
	}

	@ModelAttribute
	void officer(@PathVariable String serviceNumber, Model model) {
		model.addAttribute("officer", this.officers.get(serviceNumber, LocalDate.now(this.clock)));
		model.addAttribute("periods", ServiceTables.postings(this.officers.postings(serviceNumber)));
		model.addAttribute("units", this.choices.units());
	}

	@GetMapping("/officers/{serviceNumber}/posting")
	String ask(@PathVariable String serviceNumber, Model model) {
		model.addAttribute("form",
				new ServiceForm("", LocalDate.now(this.clock).toString(), this.records.seen(serviceNumber)));
		return PAGE;
	}

	@PostMapping("/officers/{serviceNumber}/posting")
	String post(@PathVariable String serviceNumber, @Valid @ModelAttribute("form") ServiceForm form,
			BindingResult problems, Model model) {
		model.addAttribute("seen", this.records.seen(serviceNumber));
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.records.post(serviceNumber, form.seen(), form.what(), Typed.day("from", form.from()));
			return "redirect:" + Address.of("officers", serviceNumber);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

}
