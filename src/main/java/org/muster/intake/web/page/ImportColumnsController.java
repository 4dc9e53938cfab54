package org.muster.intake.web.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.kept.ImportJob;
import org.muster.intake.service.kept.ImportJobs;
import org.muster.intake.service.mapping.ColumnMatching;
import org.muster.intake.service.mapping.Matching;
import org.muster.shared.BrokenRuleException;

/**
 * Matching the columns of a file by hand where another system names them differently.
 */
@Controller
@RequestMapping("/imports/{token}/columns")
class ImportColumnsController {

	private final ImportJobs jobs;

	private final ImportDesk desk;

	private final ColumnMatching matching;

	ImportColumnsController(ImportJobs jobs, ImportDesk desk, ColumnMatching matching) {
		this.jobs = jobs;
		this.desk = desk;
		this.matching = matching;
	}

	@GetMapping
	String show(@PathVariable String token, @RequestParam(defaultValue = "0") int place,
			@RequestParam(required = false) @Nullable String kind, @RequestParam(defaultValue = "0") long line,
			Authentication who, Model model) {
		ImportJob job = this.jobs.find(token, who);
		model.addAttribute("page", JobPage.of(job));
		model.addAttribute("place", place);
		model.addAttribute("kinds", this.desk.kindsFor(who));
		model.addAttribute("matching", this.matching.propose(job.state().delivery(), place, kind, line));
		return "imports/columns";
	}

	@PostMapping
	String apply(@PathVariable String token, @RequestParam(defaultValue = "0") int place, @RequestParam String kind,
			@RequestParam(defaultValue = "0") long line, @RequestParam(defaultValue = "") String name,
			@RequestParam Map<String, String> fields, Authentication who, RedirectAttributes next) {
		ImportJob job = this.jobs.find(token, who);
		try {
			Matching matched = this.matching.propose(job.state().delivery(), place, kind, line).chosen(fields);
			this.matching.keep(name, matched);
			this.jobs.recheck(token, who, (delivery) -> matched.applyTo(delivery, place), job.state().onRecord());
			return "redirect:/imports/" + token;
		}
		catch (BrokenRuleException ex) {
			next.addFlashAttribute("wrong", ex.getMessage());
			next.addAttribute("place", place).addAttribute("kind", kind).addAttribute("line", line);
			return "redirect:/imports/" + token + "/columns";
		}
	}

}
