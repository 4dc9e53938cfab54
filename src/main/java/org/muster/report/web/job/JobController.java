package org.muster.report.web.job;

import java.nio.file.Path;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.report.service.job.PrintJob;
import org.muster.report.service.job.PrintJobs;
import org.muster.shared.MissingException;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows how far a long report has come, without a script too, calls it off, and hands it
 * out.
 */
@Controller
class JobController {

	private final PrintJobs jobs;

	JobController(PrintJobs jobs) {
		this.jobs = jobs;
	}

	@GetMapping("/reports/jobs")
	String list(Authentication person, Model model) {
		model.addAttribute("jobs", this.jobs.of(person));
		return "report/jobs";
	}

	@GetMapping("/reports/jobs/{token}")
	String show(@PathVariable String token, Authentication person, Model model, HttpServletResponse response) {
		PrintJob job = this.jobs.find(token, person);
		refresh(job).forEach((seconds) -> response.setHeader("Refresh", seconds));
		model.addAttribute("job", job);
		return "report/job";
	}

	@GetMapping("/reports/jobs/{token}.pdf")
	ResponseEntity<Resource> pdf(@PathVariable String token, Authentication person) {
		PrintJob job = this.jobs.find(token, person);
		Path file = job.state().file();
		if (file == null) {
			throw new MissingException("This report is not printed yet.");
		}
		return LongPrints.pdf(job.order().name(), new FileSystemResource(file));
	}

	@PostMapping("/reports/jobs/{token}/cancellation")
	String cancel(@PathVariable String token, Authentication person) {
		this.jobs.cancel(token, person);
		return "redirect:/reports/jobs/" + token;
	}

	/** After how many seconds the page shows itself anew, while something goes on. */
	private static List<String> refresh(PrintJob job) {
		return job.isRunning() ? List.of("2") : List.of();
	}

}
