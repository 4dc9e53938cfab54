package org.muster.statement.web.page;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.domain.register.StatementDetail;
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
 * Corrects what is on record of a statement.
 */
@Controller
class StatementEditController {

	private static final String PAGE = "statement/edit";

	private final Statements statements;

	private final StatementRecording recording;

	StatementEditController(Statements statements, StatementRecording recording) {
		this.statements = statements;
		this.recording = recording;
	}

	@ModelAttribute("statement")
	StatementDetail statement(@PathVariable String code) {
		return this.statements.get(code);
	}

	@GetMapping("/statements/{code}/edit")
	String ask(@ModelAttribute("statement") StatementDetail statement, Model model) {
		model.addAttribute("statementForm", StatementForm.of(statement));
		return PAGE;
	}

	@PostMapping("/statements/{code}/edit")
	String correct(@PathVariable String code, @Valid @ModelAttribute("statementForm") StatementForm form,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.recording.correct(code, form.seen(), form.saying());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "statement.corrected");
		return "redirect:" + StatementTables.address(form.code().strip());
	}

}
