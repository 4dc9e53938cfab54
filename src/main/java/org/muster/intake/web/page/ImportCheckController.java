package org.muster.intake.web.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.muster.intake.domain.conflict.OnRecord.Choice;
import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.kept.ImportJob;
import org.muster.intake.service.kept.ImportJobs;

/**
 * Files that were sent: how far they are, what trying them out brought to light, and the
 * decision to import them.
 */
@Controller
@RequestMapping("/imports/{token}")
class ImportCheckController {

	private final ImportJobs jobs;

	private final ImportDesk desk;

	ImportCheckController(ImportJobs jobs, ImportDesk desk) {
		this.jobs = jobs;
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable String token, @RequestParam(defaultValue = "0") long after, Authentication who,
			Model model, HttpServletResponse response) {
		ImportJob job = this.jobs.find(token, who);
		JobPage page = JobPage.of(job);
		page.refresh().forEach((seconds) -> response.setHeader("Refresh", seconds));
		model.addAttribute("page", page);
		model.addAttribute("changes", ImportTables.changes(this.jobs.changes(job, after), page, after));
		model.addAttribute("form", ImportForm.of(job.state().delivery(), job.state().onRecord()));
		model.addAttribute("kinds", this.desk.kindsFor(who));
		model.addAttribute("orders", ImportForm.ORDERS);
		model.addAttribute("choices", Choice.values());
		return page.view();
	}

	@PostMapping
	String confirm(@PathVariable String token, Authentication who) {
		this.jobs.confirm(token, who);
		return "redirect:/imports/" + token;
	}

	@PostMapping("/way")
	String way(@PathVariable String token, @ModelAttribute("form") ImportForm form, Authentication who) {
		this.jobs.recheck(token, who, form::way, form.onRecord());
		return "redirect:/imports/" + token;
	}

	@GetMapping("/refused.csv")
	void refused(@PathVariable String token, @RequestParam(defaultValue = "1") int place, Authentication who,
			HttpServletResponse response) throws IOException {
		this.jobs.find(token, who);
		this.jobs.writeRefused(token, who, place, csv(response, "refused.csv").getWriter());
	}

	@GetMapping("/changes.csv")
	void changes(@PathVariable String token, Authentication who, HttpServletResponse response) throws IOException {
		this.jobs.find(token, who);
		this.jobs.writeChanges(token, who, csv(response, "changes.csv").getWriter());
	}

	private static HttpServletResponse csv(HttpServletResponse response, String name) {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		return response;
	}

}
