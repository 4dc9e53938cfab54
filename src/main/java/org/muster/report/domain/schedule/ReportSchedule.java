package org.muster.report.domain.schedule;

import java.time.Instant;
import java.time.LocalTime;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A report that is made by itself, again and again.
 */
@Entity
public class ReportSchedule extends Recorded {

	private long missionId;

	private String kind;

	private @Nullable Long batchId;

	private @Nullable Long courseId;

	private Span period;

	private @Nullable Integer daysAhead;

	private String marking;

	private String paper;

	private Rhythm.Kind rhythm;

	private int day;

	private LocalTime dueAt;

	private @Nullable String recipients;

	private String orderedBy;

	private String address;

	private Instant countsFrom;

	private boolean paused;

	private boolean ended;

	protected ReportSchedule() {
	}

	/**
	 * Orders a report.
	 * @param missionId the key of the mission that it is about
	 * @param kind the kind of report
	 * @param terms what it is about and when it falls due
	 * @param now days on which it falls due count after this moment
	 */
	public ReportSchedule(long missionId, String kind, ScheduleTerms terms, Instant now) {
		this.missionId = missionId;
		this.kind = kind;
		order(terms, now);
	}

	/**
	 * Orders the report otherwise. Days that went by under the old order are not made up
	 * for under the new one.
	 * @param terms what it is about and when it falls due
	 * @param now days on which it falls due count after this moment
	 * @throws BrokenRuleException if it was removed
	 */
	public final void order(ScheduleTerms terms, Instant now) {
		requireKept();
		this.batchId = terms.batchId();
		this.courseId = terms.courseId();
		this.period = terms.span();
		this.daysAhead = terms.daysAhead();
		this.marking = terms.marking();
		this.paper = terms.paper();
		this.rhythm = terms.rhythm().kind();
		this.day = terms.rhythm().day();
		this.dueAt = terms.rhythm().at();
		this.recipients = terms.recipients();
		this.orderedBy = terms.orderedBy();
		this.address = terms.address();
		this.countsFrom = now;
	}

	/**
	 * Makes no more reports until it goes on.
	 * @throws BrokenRuleException if it rests already or was removed
	 */
	public void pause() {
		requireKept();
		BrokenRuleException.require(!this.paused, "version", "This schedule is paused already.");
		this.paused = true;
	}

	/**
	 * Goes on. Days that went by meanwhile are not made up for.
	 * @param now days on which it falls due count after this moment
	 * @throws BrokenRuleException if it was not paused or was removed
	 */
	public void goOn(Instant now) {
		requireKept();
		BrokenRuleException.require(this.paused, "version", "This schedule is not paused.");
		this.paused = false;
		this.countsFrom = now;
	}

	/**
	 * Makes no more reports for good. Those that were made stay.
	 * @throws BrokenRuleException if it was removed already
	 */
	public void remove() {
		requireKept();
		this.ended = true;
	}

	/**
	 * What it is about and when it falls due.
	 * @return the terms of the last order
	 */
	public ScheduleTerms terms() {
		return new ScheduleTerms(this.batchId, this.courseId, this.period, this.daysAhead,
				new Rhythm(this.rhythm, this.day, this.dueAt), this.marking, this.paper, this.recipients,
				this.orderedBy, this.address);
	}

	private void requireKept() {
		BrokenRuleException.require(!this.ended, "version", "This schedule was removed.");
	}

}
