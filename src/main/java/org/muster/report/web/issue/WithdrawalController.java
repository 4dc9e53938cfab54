package org.muster.report.web.issue;

import jakarta.validation.Valid;
import org.muster.report.service.issue.Issuing;
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
 * Says that an issued report no longer stands.
 */
@Controller
class WithdrawalController {

	private static final String PAGE = "report/withdrawal";

	private final Issuing issuing;

	WithdrawalController(Issuing issuing) {
		this.issuing = issuing;
	}

	@ModelAttribute
	void report(@PathVariable String number, Model model) {
		model.addAttribute("report", this.issuing.get(number));
	}

	@GetMapping("/reports/{number}/withdrawal")
	String ask(Model model) {
		model.addAttribute("form", new WithdrawalForm("", ""));
		return PAGE;
	}

	@PostMapping("/reports/{number}/withdrawal")
	String withdraw(@PathVariable String number, @Valid @ModelAttribute("form") WithdrawalForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.issuing.end(number, Typed.words(form.successor()), form.reason().strip());
			return "redirect:" + Address.of("reports", number);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

}
