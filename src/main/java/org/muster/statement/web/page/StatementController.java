package org.muster.statement.web.page;

import java.util.List;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;
import org.muster.statement.service.recording.StatementRecording;
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
 * Shows a statement with its claims, and notes that its issuer took it back.
 */
@Controller
class StatementController {

	private static final String PAGE = "statement/show";

	private final Statements statements;

	private final Claims claims;

	private final StatementRecording recording;

	StatementController(Statements statements, Claims claims, StatementRecording recording) {
		this.statements = statements;
		this.claims = claims;
		this.recording = recording;
	}

	@ModelAttribute
	void statement(@PathVariable String code, Model model) {
		StatementDetail statement = this.statements.get(code);
		model.addAttribute("page", new StatementPage(statement, this.claims.ofStatements(List.of(statement.code())),
				this.statements.events(statement)));
	}

	@GetMapping("/statements/{code}")
	String show(Model model) {
		model.addAttribute("withdrawalForm", WithdrawalForm.empty());
		return PAGE;
	}

	@PostMapping("/statements/{code}/withdrawal")
	String withdraw(@PathVariable String code, @Valid @ModelAttribute("withdrawalForm") WithdrawalForm form,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.recording.withdraw(code, form.on(), form.reason().strip());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "statement.withdrawn");
		return "redirect:" + StatementTables.address(code);
	}

	@PostMapping("/statements/{code}/standing")
	String stand(@PathVariable String code, RedirectAttributes next) {
		this.recording.stand(code);
		next.addFlashAttribute("done", "statement.stands");
		return "redirect:" + StatementTables.address(code);
	}

}
