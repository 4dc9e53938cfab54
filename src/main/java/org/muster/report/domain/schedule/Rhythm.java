package org.muster.report.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Converter;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.WordConverter;

/**
 * On which days a report falls due, and at what time at headquarters.
 *
 * @param kind every month or every week
 * @param day the day of the month from 1 to 31, in shorter months the last; or the day of
 * the week from 1 for Monday to 7
 * @param at the time of the day
 */
public record Rhythm(Kind kind, int day, LocalTime at) {

	/**
	 * Refuses days that no month or week has.
	 */
	public Rhythm {
		BrokenRuleException.require(day >= 1 && day <= kind.days(), "day",
				(kind == Kind.MONTHLY) ? "Give a day of the month from 1 to 31."
						: "Give a day of the week from 1 for Monday to 7 for Sunday.");
	}

	/**
	 * When it falls due next.
	 * @param moment the moment after which to look, at headquarters
	 * @return the first moment later than that
	 */
	public LocalDateTime after(LocalDateTime moment) {
		LocalDateTime due = on(moment.toLocalDate());
		return due.isAfter(moment) ? due : on(next(due.toLocalDate()));
	}

	/**
	 * The days on which it fell due.
	 * @param after the moment after which to look, at headquarters
	 * @param until the last moment that counts
	 * @return in their order
	 */
	public List<LocalDate> between(LocalDateTime after, LocalDateTime until) {
		List<LocalDate> days = new ArrayList<>();
		for (LocalDateTime due = after(after); !due.isAfter(until); due = after(due)) {
			days.add(due.toLocalDate());
		}
		return days;
	}

	/** When it falls due in the month of a day, or in the seven days from it on. */
	private LocalDateTime on(LocalDate date) {
		return ((this.kind == Kind.MONTHLY) ? inMonth(YearMonth.from(date))
				: date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(this.day))))
			.atTime(this.at);
	}

	private LocalDate next(LocalDate due) {
		return (this.kind == Kind.MONTHLY) ? inMonth(YearMonth.from(due).plusMonths(1)) : due.plusWeeks(1);
	}

	private LocalDate inMonth(YearMonth month) {
		return month.atDay(Math.min(this.day, month.lengthOfMonth()));
	}

	/** How often a report is made. */
	public enum Kind {

		/** Once a month. */
		MONTHLY,

		/** Once a week. */
		WEEKLY;

		@Converter(autoApply = true)
		static class Spelling extends WordConverter<Kind> {

			Spelling() {
				super(Kind.class);
			}

		}

		int days() {
			return (this == MONTHLY) ? 31 : 7;
		}

	}

}
