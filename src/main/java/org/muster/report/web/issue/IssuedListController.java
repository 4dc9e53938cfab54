package org.muster.report.web.issue;

import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.report.domain.issue.IssuedReport;
import org.muster.report.print.Layout;
import org.muster.report.service.issue.Issuing;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the issued reports.
 */
@Controller
class IssuedListController {

	private static final Address LIST = Address.of("reports", "issued");

	private final Issuing issuing;

	private final List<Column<IssuedReport>> columns;

	IssuedListController(Issuing issuing, Layout layout) {
		this.issuing = issuing;
		this.columns = List.of(
				Column.text("report_number",
						(report) -> Cell.of(report.number()).to(Address.of("reports", report.number()))),
				Column.text("title", (report) -> Cell.of(report.title())),
				Column.text("as_of", (report) -> Cell.of(report.asOf())),
				Column.text("issued_at", (report) -> Cell.of(layout.moment(report.issuedAt()))),
				Column.text("issued_by", (report) -> Cell.of(report.issuedBy())),
				Column.text("marking", (report) -> Cell.of(report.marking())),
				Column.text("standing", (report) -> Cell.word("issued." + report.standing(), report.standing())));
	}

	@GetMapping("/reports/issued")
	String list(@RequestParam(required = false) @Nullable Long after, Model model) {
		Listing listing = new Listing(null, (after != null) ? after.toString() : null);
		Table table = Table.paged("issued_reports", this.columns, this.issuing.page(after), listing, LIST);
		model.addAttribute("page", ListPage.plain("issued_reports", "",
				List.of(ListPage.Crumb.of("Reports", Address.of("reports"))), null, table));
		return "list/page";
	}

	@GetMapping({ "/reports/issued" + FileFormat.ENDING, "/api/v1/reports/issued" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "issued-reports", this.columns, this::each);
	}

	private void each(Consumer<IssuedReport> rows) {
		Slice<IssuedReport> part = this.issuing.page(null);
		part.rows().forEach(rows);
		while (part.next() != null) {
			part = this.issuing.page(Long.valueOf(part.next()));
			part.rows().forEach(rows);
		}
	}

}
