package org.muster.report.web.issue;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.muster.report.print.DraftPrinting;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.Reports;
import org.muster.report.service.issue.Issuing;
import org.muster.report.service.issue.Order;
import org.muster.report.web.Issuer;
import org.muster.report.web.QuestionParameters;
import org.muster.report.web.job.LongPrints;
import org.muster.shared.AsOf;
import org.muster.shared.records.RecordsAt;
import org.muster.shared.view.Address;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Issues a report, after saying what that does.
 */
@Controller
class IssueController {

	private final Reports reports;

	private final DraftPrinting drafts;

	private final Issuing issuing;

	private final ReportSettings settings;

	private final LongPrints prints;

	IssueController(Reports reports, DraftPrinting drafts, Issuing issuing, ReportSettings settings,
			LongPrints prints) {
		this.reports = reports;
		this.drafts = drafts;
		this.issuing = issuing;
		this.settings = settings;
		this.prints = prints;
	}

	@GetMapping("/missions/{mission}/reports/{kind:[a-z-]+}/issue")
	String ask(@PathVariable String mission, @PathVariable String kind, QuestionParameters asked, AsOf asOf,
			Model model) {
		Reports.Gathered gathered = this.reports.gather(kind, asked.question(mission, asOf));
		Instant records = RecordsAt.asked();
		// Issuing changes the records of now, so the form hands the time on as its own
		// field.
		RecordsAt.release();
		Address here = Address.of("missions", mission, "reports", kind, "issue");
		model.addAttribute("report", this.drafts.of(gathered, asked.marking(), asked.paper()));
		model.addAttribute("fields",
				asked.on(here)
					.with("asOf", asOf.day())
					.with("records", records)
					.with("format", asked.paper())
					.parameters());
		model.addAttribute("action", here.href());
		model.addAttribute("back",
				asked.on(Address.of("missions", mission, "reports", kind)).with("asOf", asOf.day()).href());
		return "report/issue";
	}

	@PostMapping("/missions/{mission}/reports/{kind:[a-z-]+}/issue")
	String issue(@PathVariable String mission, @PathVariable String kind, QuestionParameters asked, AsOf asOf,
			@RequestParam(required = false) @Nullable Instant records, Authentication person,
			HttpServletRequest request) {
		Issuer issuer = Issuer.of(person, request, this.settings);
		Order order = new Order(asked.marking(), asked.paper(), issuer.name(), issuer.address());
		Reports.Gathered gathered = this.issuing.gather(kind, asked.question(mission, asOf), records);
		return "redirect:" + this.prints.issue(gathered, asked,
				asked.on(Address.of("missions", mission, "reports", kind)).with("asOf", asOf.day()), person,
				(progress) -> this.issuing.issue(gathered, order, progress));
	}

}
