package org.muster.statement.web.claim;

import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;
import org.muster.statement.service.evidence.CountedRecords;
import org.muster.statement.service.evidence.Explanations;
import org.muster.statement.service.recording.ClaimRecording;
import org.muster.statement.web.register.StatementTables;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a claim with its verdict, and removes one that was not made.
 */
@Controller
class ClaimController {

	private final Claims claims;

	private final Statements statements;

	private final Explanations explanations;

	private final ClaimRecording recording;

	ClaimController(Claims claims, Statements statements, Explanations explanations, ClaimRecording recording) {
		this.claims = claims;
		this.statements = statements;
		this.explanations = explanations;
		this.recording = recording;
	}

	@GetMapping("/claims/{id}")
	String show(@PathVariable long id, Model model) {
		JudgedClaim claim = this.claims.get(id);
		StatementDetail statement = this.statements.get(claim.statement());
		model.addAttribute("claim", claim);
		model.addAttribute("scope", StatementTables.scope(claim));
		model.addAttribute("statement", statement);
		model.addAttribute("counted", CountedRecords.of(claim.mission(), claim.measure(), claim.scope(), claim.asOf()));
		model.addAttribute("clues", this.explanations.of(claim, statement.statedOn()));
		return "claim/show";
	}

	@PostMapping("/claims/{id}/removal")
	String remove(@PathVariable long id, @RequestParam int version, RedirectAttributes next) {
		String statement = this.claims.get(id).statement();
		this.recording.remove(id, version);
		next.addFlashAttribute("done", "claim.removed");
		return "redirect:" + StatementTables.address(statement);
	}

}
