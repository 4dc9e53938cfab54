package org.muster.report.service.due;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.RunWriter;
import org.muster.report.domain.schedule.ScheduleQueries;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.Reports;
import org.muster.report.service.issue.Keeping;
import org.muster.report.service.issue.Order;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what came of the days on which reports were due, each step in its own
 * transaction.
 */
@Service
class RunKeeping {

	private final ScheduleQueries queries;

	private final RunWriter runs;

	private final Keeping keeping;

	private final Timetable timetable;

	private final Clock clock;

	RunKeeping(ScheduleQueries queries, RunWriter runs, Keeping keeping, Timetable timetable, Clock clock) {
		this.queries = queries;
		this.runs = runs;
		this.keeping = keeping;
		this.timetable = timetable;
		this.clock = clock;
	}

	/**
	 * Opens the days on which a schedule fell due by now. Of several that went by, while
	 * nothing ran, the last is made up for and those before are missed.
	 * @return what is still to be made
	 */
	@Transactional
	List<RunRow> open(ScheduleRow schedule) {
		LocalDateTime from = LocalDateTime.ofInstant(schedule.countsFrom(), this.clock.getZone());
		LocalDate lastDue = schedule.lastDue();
		if (lastDue != null && lastDue.atTime(schedule.dueAt()).isAfter(from)) {
			from = lastDue.atTime(schedule.dueAt());
		}
		List<LocalDate> days = schedule.isRunning() ? schedule.dueDays().between(from, LocalDateTime.now(this.clock))
				: List.of();
		for (int at = 0; at < days.size(); at++) {
			this.runs.open(schedule.id(), days.get(at), (at == days.size() - 1) ? "due" : "missed");
		}
		return toBeMade(schedule.id());
	}

	@Transactional(readOnly = true)
	List<RunRow> toBeMade(long schedule) {
		return this.queries.runs(schedule, Integer.MAX_VALUE).stream().filter(RunRow::isOpen).toList();
	}

	/**
	 * Puts the report of a day into the archive, unless another machine did meanwhile.
	 * @return whether this machine did
	 */
	@Transactional
	boolean keep(ScheduleRow schedule, long run, Reports.Gathered gathered, Order order) {
		if (this.runs.take(run).filter("made"::equals).isPresent()) {
			return false;
		}
		boolean mailed = schedule.recipients() != null;
		this.runs.made(run, this.keeping.keep(gathered, order, new Progress()), mailed);
		if (mailed) {
			this.timetable.mail(run, this.clock.instant());
		}
		return true;
	}

	@Transactional
	void failed(long run, String problem) {
		this.runs.failed(run, problem);
	}

	@Transactional
	void again(long schedule, long run) {
		this.runs.again(run);
		this.timetable.look(schedule, this.clock.instant());
	}

	@Transactional
	void mailed(long run) {
		this.runs.mailed(run);
	}

	@Transactional
	void notMailed(long run, String problem, boolean last) {
		this.runs.notMailed(run, problem, last);
	}

	/** What is to be mailed, and to whom; nothing once it was. */
	@Transactional(readOnly = true)
	@Nullable Letter letter(long run) {
		RunRow made = this.queries.run(run).filter((row) -> row.mail().equals("waiting")).orElse(null);
		String report = (made != null) ? made.report() : null;
		String to = this.queries.recipients(run).orElse(null);
		return (made != null && report != null && to != null) ? new Letter(report, to, made.mailAttempts()) : null;
	}

	/**
	 * A report on its way.
	 *
	 * @param report its number
	 * @param recipients the addresses, with commas between them
	 * @param attempts how often it could not be sent
	 */
	record Letter(String report, String recipients, int attempts) {

	}

}
