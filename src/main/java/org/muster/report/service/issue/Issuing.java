package org.muster.report.service.issue;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.issue.Archive;
import org.muster.report.domain.issue.IssuedReport;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.Question;
import org.muster.report.service.Reports;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.records.RecordsAt;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues reports, hands out those that were issued, and says that one no longer stands.
 */
@Service
public class Issuing {

	private final Reports reports;

	private final Keeping keeping;

	private final Archive archive;

	private final PrintQueue queue;

	Issuing(Reports reports, Keeping keeping, Archive archive, PrintQueue queue) {
		this.reports = reports;
		this.keeping = keeping;
		this.archive = archive;
		this.queue = queue;
	}

	/**
	 * Gathers a report that is to be issued.
	 * @param kind the kind of report
	 * @param question what it is about
	 * @param records the time whose records it is made of, {@code null} for now
	 * @return the report
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public Reports.Gathered gather(String kind, Question question, @Nullable Instant records) {
		return RecordsAt.during(records, () -> this.reports.gather(kind, question));
	}

	/**
	 * Issues a report.
	 * @param gathered the report
	 * @param order how it is to be issued
	 * @param progress is told how far the printing has come
	 * @return its number
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public String issue(Reports.Gathered gathered, Order order, Progress progress) {
		return this.queue.inTurn(gathered.paper().rows(), () -> this.keeping.keep(gathered, order, progress));
	}

	/**
	 * An issued report.
	 * @param number its number in any case
	 * @return the report and what became of it
	 * @throws MissingException if no report has that number
	 */
	@Transactional(readOnly = true)
	public IssuedReport get(String number) {
		return this.archive.find(number)
			.orElseThrow(() -> new MissingException(
					"No report with this number was issued here. Compare it with the paper, letter by letter."));
	}

	/**
	 * The PDF of an issued report.
	 * @param number its number in any case
	 * @return the very bytes that were issued
	 * @throws MissingException if no report has that number
	 */
	@Transactional(readOnly = true)
	public byte[] pdf(String number) {
		return this.archive.pdf(get(number).id());
	}

	/**
	 * The contents of an issued report.
	 * @param number its number in any case
	 * @return the very JSON that was issued
	 * @throws MissingException if no report has that number
	 */
	@Transactional(readOnly = true)
	public String contents(String number) {
		return this.archive.contents(get(number).id());
	}

	/**
	 * A part of the list of issued reports.
	 * @param after the key of the report after which to go on, {@code null} for the
	 * beginning
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public Slice<IssuedReport> page(@Nullable Long after) {
		return Slice.of(this.archive.page(after, Listing.PAGE + 1), this.archive.count(),
				(report) -> Long.toString(report.id()));
	}

	/**
	 * Says for good that a report no longer stands.
	 * @param number its number
	 * @param successor the number of the report in its place, {@code null} if it is
	 * withdrawn without one
	 * @param reason why
	 * @throws BrokenRuleException if it no longer stands already, or the successor is not
	 * a later report of the same mission that stands
	 */
	@PreAuthorize("hasRole('COMMAND')")
	@Transactional
	public void end(String number, @Nullable String successor, String reason) {
		IssuedReport report = get(number);
		BrokenRuleException.require(report.stands(), "reason", "This report no longer stands already.");
		Long later = null;
		if (successor != null) {
			IssuedReport other = this.archive.find(successor)
				.orElseThrow(() -> new BrokenRuleException("successor", "No report with this number was issued."));
			BrokenRuleException.require(other.id() > report.id() && other.stands(), "successor",
					"Name a report that was issued later and still stands.");
			BrokenRuleException.require(other.mission().equals(report.mission()), "successor",
					"Name a report on the same mission.");
			later = other.id();
		}
		this.archive.end(report.id(), later, reason);
	}

}
