package org.muster.statement.web.page;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.service.recording.StatementRecording;
import org.muster.statement.web.register.StatementTables;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Enters a statement.
 */
@Controller
class NewStatementController {

	private static final String PAGE = "statement/new";

	private final StatementRecording recording;

	NewStatementController(StatementRecording recording) {
		this.recording = recording;
	}

	@GetMapping("/new-statement")
	String ask(Model model) {
		model.addAttribute("statementForm", StatementForm.empty());
		return PAGE;
	}

	@PostMapping("/new-statement")
	String record(@Valid @ModelAttribute("statementForm") StatementForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.recording.record(form.saying());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "statement.recorded");
		return "redirect:" + StatementTables.address(form.code().strip());
	}

}
