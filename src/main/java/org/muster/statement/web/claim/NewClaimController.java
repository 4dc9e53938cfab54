package org.muster.statement.web.claim;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.service.Statements;
import org.muster.statement.service.recording.ClaimRecording;
import org.muster.statement.web.register.StatementTables;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Enters a claim by hand.
 */
@Controller
class NewClaimController {

	private static final String PAGE = "claim/new";

	private final Statements statements;

	private final ClaimRecording recording;

	private final ClaimChoices choices;

	NewClaimController(Statements statements, ClaimRecording recording, ClaimChoices choices) {
		this.statements = statements;
		this.recording = recording;
		this.choices = choices;
	}

	@ModelAttribute("statement")
	StatementDetail statement(@PathVariable String code) {
		return this.statements.get(code);
	}

	@ModelAttribute("choices")
	ClaimChoices.Choices choices() {
		return this.choices.present();
	}

	@GetMapping("/statements/{code}/claims/new")
	String ask(@ModelAttribute("statement") StatementDetail statement,
			@ModelAttribute("choices") ClaimChoices.Choices choices, Model model) {
		model.addAttribute("claimForm", ClaimForm.empty(choices.onlyMission(), statement.statedOn().toString()));
		return PAGE;
	}

	@PostMapping("/statements/{code}/claims")
	String record(@PathVariable String code, @Valid @ModelAttribute("claimForm") ClaimForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.recording.record(code, form.claim());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "claim.recorded");
		return "redirect:" + StatementTables.address(code);
	}

}
