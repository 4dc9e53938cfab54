package org.muster.officer.web.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.validation.Valid;
import org.muster.officer.domain.Status;
import org.muster.officer.service.OfficerRecords;
import org.muster.officer.service.Officers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Words;
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
 * Changes how an officer stands in the service from a day on.
 */
@Controller
class StatusController {

	private static final String PAGE = "officer/status";

	private final Officers officers;

	private final OfficerRecords records;

	private final Clock clock;

	StatusController(Officers officers, OfficerRecords records, Clock clock) {
		this.officers = officers;
		this.records = records;
		this.clock = clock;
	}

	@ModelAttribute
	void officer(@PathVariable String serviceNumber, Model model) {
		model.addAttribute("officer", this.officers.get(serviceNumber, LocalDate.now(this.clock)));
		model.addAttribute("periods", ServiceTables.statuses(this.officers.statuses(serviceNumber)));
		model.addAttribute("statuses", Status.values());
	}

	@GetMapping("/officers/{serviceNumber}/status")
	String ask(@PathVariable String serviceNumber, Model model) {
		model.addAttribute("form",
				new ServiceForm("", LocalDate.now(this.clock).toString(), this.records.seen(serviceNumber)));
		return PAGE;
	}

	@PostMapping("/officers/{serviceNumber}/status")
	String change(@PathVariable String serviceNumber, @Valid @ModelAttribute("form") ServiceForm form,
			BindingResult problems, Model model) {
		model.addAttribute("seen", this.records.seen(serviceNumber));
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.records.changeStatus(serviceNumber, form.seen(), status(form.what()), Typed.day("from", form.from()));
			return "redirect:" + Address.of("officers", serviceNumber);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

	private static Status status(String word) {
		return Arrays.stream(Status.values())
			.filter((status) -> Words.of(status).equals(word))
			.findFirst()
			.orElseThrow(() -> new BrokenRuleException("what", "Choose a status."));
	}

}
