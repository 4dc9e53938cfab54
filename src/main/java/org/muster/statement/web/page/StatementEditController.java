package org.muster.statement.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
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

	private static final String FORM = "statementForm";

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
		model.addAttribute(FORM, StaleForms.opened(StatementForm.of(statement)));
		return PAGE;
	}

	@PostMapping("/statements/{code}/edit")
	String correct(@PathVariable String code, @Valid @ModelAttribute(FORM) StatementForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(FORM, overtaken, form,
				StatementForm.of(this.statements.get(code)), model, response), () -> {
					this.recording.correct(code, form.seen(), form.saying());
					next.addFlashAttribute("done", "statement.corrected");
					return "redirect:" + StatementTables.address(form.code().strip());
				});
	}

}
