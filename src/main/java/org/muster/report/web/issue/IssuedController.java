package org.muster.report.web.issue;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.issue.IssuedReport;
import org.muster.report.print.Layout;
import org.muster.report.service.issue.Issuing;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Verifies an issued report and hands it out again, byte for byte.
 */
@Controller
class IssuedController {

	private final Issuing issuing;

	private final Layout layout;

	IssuedController(Issuing issuing, Layout layout) {
		this.issuing = issuing;
		this.layout = layout;
	}

	@GetMapping("/reports/{number}")
	String verify(@PathVariable String number, @RequestParam(required = false) @Nullable String sha256, Model model) {
		IssuedReport report = this.issuing.get(number);
		model.addAttribute("report", report);
		model.addAttribute("issuedAt", this.layout.moment(report.issuedAt()));
		model.addAttribute("recordedUntil", this.layout.moment(report.recordedUntil()));
		model.addAttribute("sha256", sha256);
		model.addAttribute("same", sha256 != null && matches(report, sha256.strip().toLowerCase(Locale.ROOT)));
		return "report/issued";
	}

	@GetMapping("/reports/{number}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String number) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(number + ".pdf").build().toString())
			.body(this.issuing.pdf(number));
	}

	@GetMapping("/reports/{number}.json")
	ResponseEntity<String> contents(@PathVariable String number) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.issuing.contents(number));
	}

	private static boolean matches(IssuedReport report, String checksum) {
		return checksum.equals(report.pdfHash()) || checksum.equals(report.contentsHash());
	}

}
