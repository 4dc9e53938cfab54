package org.muster.statement.web.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.statement.domain.reading.StatementReader;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;
import org.muster.statement.service.recording.ClaimRecording;
import org.muster.statement.service.recording.NewClaim;
import org.muster.statement.web.claim.ClaimChoices;
import org.muster.statement.web.register.StatementTables;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the numbers of a statement's text as what they may claim, and takes those that
 * are confirmed.
 */
@Controller
class MarkingController {

	private static final String PAGE = "statement/marking";

	private static final String STALE = "Someone else changed the statement meanwhile. This is its present text; nothing is taken yet.";

	private final Statements statements;

	private final Claims claims;

	private final ClaimRecording recording;

	private final ClaimChoices choices;

	MarkingController(Statements statements, Claims claims, ClaimRecording recording, ClaimChoices choices) {
		this.statements = statements;
		this.claims = claims;
		this.recording = recording;
		this.choices = choices;
	}

	@ModelAttribute("choices")
	ClaimChoices.Choices choices() {
		return this.choices.present();
	}

	@GetMapping("/statements/{code}/marking")
	String propose(@PathVariable String code, @ModelAttribute("choices") ClaimChoices.Choices choices, Model model) {
		model.addAttribute("page", page(code, choices));
		return PAGE;
	}

	@PostMapping("/statements/{code}/marking")
	String take(@PathVariable String code, @RequestParam Map<String, String> sent,
			@ModelAttribute("choices") ClaimChoices.Choices choices, Model model, RedirectAttributes next) {
		MarkingPage page = page(code, choices);
		Map<Integer, String> problems = new TreeMap<>();
		List<NewClaim> confirmed = confirmed(page.sent(sent, Map.of(), null), problems);
		try {
			BrokenRuleException.require(problems.isEmpty(), "form", "Nothing is taken yet: mend what is marked below.");
			BrokenRuleException.require(!confirmed.isEmpty(), "form", "Tick the numbers that are claims.");
			this.recording.markAll(code, seen(sent), confirmed);
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("page", page.sent(sent, problems, String.valueOf(ex.getMessage())));
			return PAGE;
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("page", page.sent(sent, problems, STALE));
			return PAGE;
		}
		next.addFlashAttribute("taken", confirmed.size());
		return "redirect:" + StatementTables.address(code);
	}

	private static List<NewClaim> confirmed(MarkingPage page, Map<Integer, String> problems) {
		List<NewClaim> confirmed = new ArrayList<>();
		for (MarkingPage.Entry entry : page.entries().stream().filter(MarkingPage.Entry::isTaken).toList()) {
			try {
				NewClaim claim = entry.form().claim();
				confirmed.add(new NewClaim(claim.mission(), claim.scope(), claim.said(), entry.quote(), entry.at()));
			}
			catch (BrokenRuleException ex) {
				problems.put(entry.at(), String.valueOf(ex.getMessage()));
			}
		}
		return confirmed;
	}

	private MarkingPage page(String code, ClaimChoices.Choices choices) {
		StatementDetail statement = this.statements.get(code);
		String text = statement.text();
		if (text == null) {
			throw new MissingException("The text of this statement is not at hand, so there is nothing to mark.");
		}
		return MarkingPage
			.of(statement, text, new StatementReader(choices.parts()).read(text, statement.statedOn()),
					choices.onlyMission())
			.without(this.claims.ofStatements(List.of(statement.code()))
				.stream()
				.map(JudgedClaim::quotedAt)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()));
	}

	private static int seen(Map<String, String> sent) {
		String version = sent.getOrDefault("version", "");
		return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
	}

}
