package org.muster.report.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.report.print.DraftPrinting;
import org.muster.report.service.Reports;
import org.muster.report.web.job.LongPrints;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a report on a page made for paper, and hands it out as PDF, spreadsheet and text.
 */
@Controller
class ReportController {

	private final Reports reports;

	private final DraftPrinting drafts;

	private final AskPages pages;

	private final LongPrints prints;

	ReportController(Reports reports, DraftPrinting drafts, AskPages pages, LongPrints prints) {
		this.reports = reports;
		this.drafts = drafts;
		this.pages = pages;
		this.prints = prints;
	}

	@GetMapping("/missions/{mission}/reports/{kind:[a-z-]+}")
	String show(@PathVariable String mission, @PathVariable String kind, QuestionParameters asked, AsOf asOf,
			Model model, HttpServletResponse response) {
		try {
			Reports.Gathered gathered = this.reports.gather(kind, asked.question(mission, asOf));
			model.addAttribute("report", this.drafts.of(gathered, asked.marking(), asked.paper()));
			model.addAttribute("page", ReportPage.of(mission, kind, asOf, asked));
			return "report/page";
		}
		catch (BrokenRuleException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("field", ex.field());
			model.addAttribute("problem", ex.getMessage());
			model.addAttribute("ask", this.pages.all(List.of(this.reports.kind(kind)), mission, asOf, asked).get(0));
			return "report/ask";
		}
	}

	@GetMapping("/missions/{mission}/reports/{kind:[a-z-]+}.pdf")
	ResponseEntity<Resource> pdf(@PathVariable String mission, @PathVariable String kind, QuestionParameters asked,
			AsOf asOf, Authentication person, HttpServletRequest request) {
		Reports.Gathered gathered = this.reports.gather(kind, asked.question(mission, asOf));
		return this.prints.pdf(gathered, asked, file(mission, kind, asOf),
				asked.on(Address.of("missions", mission, "reports", kind)).with("asOf", asOf.day()), person, request);
	}

	@GetMapping("/missions/{mission}/reports/{kind:[a-z-]+}" + FileFormat.ENDING)
	void file(@PathVariable String mission, @PathVariable String kind, @PathVariable FileFormat format,
			QuestionParameters asked, AsOf asOf, HttpServletResponse response) {
		Reports.Gathered gathered = this.reports.gather(kind, asked.question(mission, asOf));
		format.send(response, file(mission, kind, asOf), this.drafts.parts(gathered, asked.marking(), format));
	}

	private static String file(String mission, String kind, AsOf asOf) {
		return mission + "-" + kind + "-" + asOf.day();
	}

}
