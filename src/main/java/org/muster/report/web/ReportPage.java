package org.muster.report.web;

import java.util.List;
import java.util.stream.Stream;

import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Table;

/**
 * What can be done with a report that is shown.
 *
 * @param reports the list of reports
 * @param day the day in view, and the ways to other days
 * @param pdf its PDF
 * @param letter the same on the paper of North America
 * @param files its tables as files
 * @param issue where it is issued
 */
record ReportPage(String reports, DayInView day, String pdf, String letter, List<Table.FileLink> files, String issue) {

	static ReportPage of(String mission, String kind, AsOf asOf, QuestionParameters asked) {
		Address pdf = address(mission, kind + ".pdf", asOf, asked);
		return new ReportPage(Address.of("reports").with("mission", mission).with("asOf", asOf.day()).href(),
				new DayInView(asOf, address(mission, kind, asOf, asked)), pdf.href(),
				pdf.with("format", "letter").href(),
				Stream.of("xlsx", "csv")
					.map((ending) -> new Table.FileLink(ending,
							address(mission, kind + "." + ending, asOf, asked).href()))
					.toList(),
				asked.on(Address.of("missions", mission, "reports", kind, "issue")).with("asOf", asOf.day()).href());
	}

	private static Address address(String mission, String last, AsOf asOf, QuestionParameters asked) {
		return asked.on(Address.of("missions", mission, "reports", last)).with("asOf", asOf.day());
	}

}
