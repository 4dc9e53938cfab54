package org.muster.report.service.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.report.service.Question;
import org.muster.report.service.Reports;
import org.muster.report.service.issue.Order;
import org.muster.report.service.words.Phrases;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Makes the reports of a schedule that are due.
 */
@Service
public class ScheduledReports {

	private static final Logger logger = LoggerFactory.getLogger(ScheduledReports.class);

	/**
	 * How long a report that failed waits, after the first failure, the second and so on.
	 */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2));

	private static final int LONGEST = 500;

	private final Reports reports;

	private final RunKeeping runs;

	private final PrintQueue queue;

	private final Phrases phrases;

	private final Clock clock;

	ScheduledReports(Reports reports, RunKeeping runs, PrintQueue queue, Phrases phrases, Clock clock) {
		this.reports = reports;
		this.runs = runs;
		this.queue = queue;
		this.phrases = phrases;
		this.clock = clock;
	}

	/** Makes what is due. */
	void make(ScheduleRow schedule) {
		this.runs.open(schedule).forEach((run) -> make(schedule, run.id(), run.dueOn()));
	}

	/** When to look after a schedule again; never where nothing more is to be made. */
	@Nullable Instant next(ScheduleRow schedule) {
		Instant next = null;
		LocalDateTime due = schedule.nextDue(LocalDateTime.now(this.clock));
		if (due != null) {
			next = due.atZone(this.clock.getZone()).toInstant();
		}
		for (RunRow run : this.runs.toBeMade(schedule.id())) {
			Instant retry = this.clock.instant().plus(pause(run.attempts()));
			next = (next == null || retry.isBefore(next)) ? retry : next;
		}
		return next;
	}

	/**
	 * Makes a report after all that failed or was missed.
	 * @param schedule the key of the schedule
	 * @param run the key of the run
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void again(long schedule, long run) {
		this.runs.again(schedule, run);
	}

	static Duration pause(int failures) {
		return PAUSES.get(Math.min(Math.max(failures, 1), PAUSES.size()) - 1);
	}

	private void make(ScheduleRow schedule, long run, LocalDate dueOn) {
		try {
			Reports.Gathered gathered = this.reports.gather(schedule.kind(), question(schedule, dueOn));
			Order order = new Order(schedule.marking(), schedule.paper(),
					this.phrases.of("by_schedule", schedule.orderedBy()), schedule.address());
			this.queue.inTurn(gathered.paper().rows(), () -> this.runs.keep(schedule, run, gathered, order));
		}
		catch (BrokenRuleException | MissingException ex) {
			this.runs.failed(run, words(ex));
		}
		catch (RuntimeException ex) {
			logger.error("The report of schedule {} due on {} could not be made", schedule.id(), dueOn, ex);
			this.runs.failed(run, this.phrases.of("schedule.fault"));
		}
	}

	private Question question(ScheduleRow schedule, LocalDate dueOn) {
		Period back = schedule.period().before(dueOn);
		Integer ahead = schedule.daysAhead();
		LocalDate last = (ahead != null) ? dueOn.plusDays(ahead) : null;
		return new Question(schedule.mission(), new AsOf(dueOn, LocalDate.now(this.clock)), schedule.batch(),
				schedule.course(), (back != null) ? back.from() : null, (back != null) ? back.lastDay() : last);
	}

	private String words(RuntimeException ex) {
		String message = String.valueOf(ex.getMessage()).replaceAll("\\p{Cc}", " ").strip();
		return (message.length() <= LONGEST) ? message : message.substring(0, LONGEST - 1) + "…";
	}

}
