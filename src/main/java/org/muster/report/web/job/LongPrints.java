package org.muster.report.web.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.muster.report.print.DraftPrinting;
import org.muster.report.print.Printed;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.Reports;
import org.muster.report.service.job.PrintJob;
import org.muster.report.service.job.PrintJobs;
import org.muster.report.web.QuestionParameters;
import org.muster.shared.view.Address;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Hands out the PDF of a report: a short one at once, a long one at once if it is printed
 * soon enough, and else by the page that shows how far it has come. A program, which
 * could do nothing with a page, waits for it.
 */
@Component
public class LongPrints {

	private static final Address JOBS = Address.of("reports", "jobs");

	private final PrintJobs jobs;

	private final DraftPrinting drafts;

	LongPrints(PrintJobs jobs, DraftPrinting drafts) {
		this.jobs = jobs;
		this.drafts = drafts;
	}

	/**
	 * The PDF of a draft, or the way to it.
	 * @param gathered the report
	 * @param asked its marking and paper
	 * @param name the name of the file
	 * @param back the page of the report
	 * @param person who asks
	 * @param request tells a browser from a program
	 * @return the PDF, or the page on which it is waited for
	 */
	public ResponseEntity<Resource> pdf(Reports.Gathered gathered, QuestionParameters asked, String name, Address back,
			Authentication person, HttpServletRequest request) {
		Function<Progress, byte[]> printing = (progress) -> this.drafts.pdf(gathered, asked.marking(), asked.paper(),
				progress);
		if (!PrintJobs.isFor(gathered.paper().rows()) || !isBrowser(request)) {
			return pdf(name, new ByteArrayResource(printing.apply(new Progress())));
		}
		PrintJob job = this.jobs.print(order(gathered, asked, name, back), person, printing);
		Path file = job.state().file();
		return (file != null) ? pdf(name, new FileSystemResource(file))
				: ResponseEntity.status(HttpStatus.SEE_OTHER)
					.location(URI.create(request.getContextPath() + address(job).href()))
					.build();
	}

	/**
	 * Issues a report, at once if it is short.
	 * @param gathered the report
	 * @param asked its marking and paper
	 * @param back the page of the report
	 * @param person who issues it
	 * @param issuing issues it and answers its number
	 * @return the issued report, or the page on which it is waited for
	 */
	public Address issue(Reports.Gathered gathered, QuestionParameters asked, Address back, Authentication person,
			Function<Progress, String> issuing) {
		if (!PrintJobs.isFor(gathered.paper().rows())) {
			return Address.of("reports", issuing.apply(new Progress()));
		}
		return address(this.jobs.issue(order(gathered, asked, gathered.name(), back), person, issuing));
	}

	/**
	 * A PDF that a browser shows.
	 * @param name the name of the file
	 * @param bytes the PDF
	 * @return the answer
	 */
	static ResponseEntity<Resource> pdf(String name, Resource bytes) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name + ".pdf").build().toString())
			.body(bytes);
	}

	private PrintJob.Order order(Reports.Gathered gathered, QuestionParameters asked, String name, Address back) {
		Printed printed = this.drafts.heading(gathered, asked.marking(), asked.paper());
		return new PrintJob.Order(printed.title(), printed.line(), name, back.href());
	}

	private static Address address(PrintJob job) {
		return JOBS.below(job.token());
	}

	private static boolean isBrowser(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
