package org.muster.statement.web.page;

import java.util.List;

import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;
import org.muster.statement.service.recording.StatementRecording;
import org.muster.statement.web.register.StatementTables;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Removes a statement that should not have been entered.
 */
@Controller
class StatementRemovalController {

	private final Statements statements;

	private final Claims claims;

	private final StatementRecording recording;

	StatementRemovalController(Statements statements, Claims claims, StatementRecording recording) {
		this.statements = statements;
		this.claims = claims;
		this.recording = recording;
	}

	@GetMapping("/statements/{code}/removal")
	String ask(@PathVariable String code, Model model) {
		StatementDetail statement = this.statements.get(code);
		model.addAttribute("statement", statement);
		model.addAttribute("table",
				StatementTables.claims(statement.code(), this.claims.ofStatements(List.of(statement.code())))
					.withoutFiles());
		return "statement/removal";
	}

	@PostMapping("/statements/{code}/removal")
	String remove(@PathVariable String code, @RequestParam int version, RedirectAttributes next) {
		this.recording.remove(code, version);
		next.addFlashAttribute("done", "statement.removed");
		return "redirect:/statements";
	}

}
