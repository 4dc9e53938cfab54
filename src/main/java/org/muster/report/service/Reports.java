package org.muster.report.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.muster.report.domain.paper.Paper;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the kinds of reports and gathers them.
 */
@Service
public class Reports {

	private final List<Report> kinds;

	private final Clock clock;

	Reports(List<Report> kinds, Clock clock) {
		this.kinds = kinds;
		this.clock = clock;
	}

	/**
	 * The kinds of reports.
	 * @return in the order of the list of reports
	 */
	public List<Report> kinds() {
		return this.kinds;
	}

	/**
	 * A kind of report.
	 * @param name its name in addresses
	 * @return the kind
	 * @throws MissingException if there is none of that name
	 */
	public Report kind(String name) {
		return this.kinds.stream()
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new MissingException("There is no such report."));
	}

	/**
	 * Gathers a report, all of it from one state of the records.
	 * @param name the kind of report
	 * @param question what it is asked about
	 * @return the report, and up to when records are in it
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Gathered gather(String name, Question question) {
		Instant recordedUntil = this.clock.instant();
		return new Gathered(name, question, kind(name).gather(question), recordedUntil);
	}

	/**
	 * A report that was gathered.
	 *
	 * @param name the kind of report
	 * @param question what it was asked about
	 * @param paper the report
	 * @param recordedUntil up to when records are in it
	 */
	public record Gathered(String name, Question question, Paper paper, Instant recordedUntil) {

	}

}
