package org.muster.report.web.schedule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

import org.muster.report.domain.schedule.Rhythm;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.print.Layout;
import org.muster.report.service.words.Phrases;
import org.muster.shared.Words;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;

import org.springframework.stereotype.Component;

/**
 * Says in words when reports are due and what came of them.
 */
@Component
class ScheduleTexts {

	private final Phrases phrases;

	private final Layout layout;

	private final MusterSettings settings;

	private final Clock clock;

	ScheduleTexts(Phrases phrases, Layout layout, MusterSettings settings, Clock clock) {
		this.phrases = phrases;
		this.layout = layout;
		this.settings = settings;
		this.clock = clock;
	}

	/** The kind of report, leading to its schedule. */
	Cell kind(ScheduleRow schedule) {
		return Cell.word("report." + schedule.kind(), schedule.kind()).to(address(schedule.id()));
	}

	/** The kind of report in words. */
	String name(String kind) {
		return this.phrases.of(kind);
	}

	/** What it is about beside the mission. */
	Cell about(ScheduleRow schedule) {
		String batch = schedule.batchName();
		return Cell.of((batch != null) ? batch : schedule.course());
	}

	/** For instance "on day 15 of each month at 06:00". */
	Cell rhythm(ScheduleRow schedule) {
		String time = schedule.dueAt().toString();
		return Cell
			.of((schedule.rhythm() == Rhythm.Kind.MONTHLY) ? this.phrases.of("schedule.monthly", schedule.day(), time)
					: this.phrases.of("schedule.weekly", weekday(schedule.day()), time));
	}

	String weekday(int day) {
		return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, this.settings.locale());
	}

	/** The day and time on which it falls due next, or that it rests. */
	Cell next(ScheduleRow schedule) {
		LocalDateTime next = schedule.nextDue(LocalDateTime.now(this.clock));
		if (next == null) {
			String state = schedule.ended() ? "removed" : "paused";
			return Cell.word("schedule." + state, state);
		}
		return Cell.of(DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", this.settings.locale()).format(next));
	}

	/** What came of the last day. */
	Cell last(ScheduleRow schedule) {
		String outcome = schedule.lastOutcome();
		return (outcome != null) ? Cell.word("schedule.outcome." + outcome, outcome) : Cell.NONE;
	}

	Cell period(ScheduleRow schedule) {
		String word = Words.of(schedule.period());
		return Cell.word("schedule.period." + word, word);
	}

	/** What came of a day, with the number of times it was tried. */
	Cell outcome(RunRow run) {
		return Cell.word("schedule.outcome." + run.outcome(), run.outcome())
			.noting((run.isOpen() && run.attempts() > 0) ? "schedule.tried_again" : null);
	}

	Cell report(RunRow run) {
		String number = run.report();
		return (number != null) ? Cell.of(number).to(Address.of("reports", number)) : Cell.NONE;
	}

	Cell mail(RunRow run) {
		return run.mail().equals("none") ? Cell.NONE : Cell.word("schedule.mail." + run.mail(), run.mail());
	}

	/** Why the report or its mail failed. */
	Cell problem(RunRow run) {
		String problem = run.problem();
		return Cell.of((problem != null) ? problem : run.mailProblem());
	}

	Cell recorded(RunRow run) {
		return Cell.of(this.layout.moment(run.recordedAt()));
	}

	static Address address(long schedule) {
		return Address.of("reports", "schedules", Long.toString(schedule));
	}

}
