package org.muster.report.domain.schedule;

import java.time.LocalDate;

import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Period;
import org.muster.shared.persistence.WordConverter;

/**
 * The days that a scheduled report looks back on.
 */
public enum Span {

	/** What the report looks back on by itself. */
	USUAL,

	/** The seven days before the day on which it is due. */
	WEEK_BEFORE,

	/** The calendar month before the one in which it is due. */
	MONTH_BEFORE,

	/** The calendar year before the one in which it is due. */
	YEAR_BEFORE;

	/**
	 * The days before a day.
	 * @param due the day on which the report is due
	 * @return the days, {@code null} for what the report looks back on by itself
	 */
	public @Nullable Period before(LocalDate due) {
		LocalDate month = due.withDayOfMonth(1);
		LocalDate year = due.withDayOfYear(1);
		return switch (this) {
			case USUAL -> null;
			case WEEK_BEFORE -> new Period(due.minusWeeks(1), due);
			case MONTH_BEFORE -> new Period(month.minusMonths(1), month);
			case YEAR_BEFORE -> new Period(year.minusYears(1), year);
		};
	}

	@Converter(autoApply = true)
	static class Spelling extends WordConverter<Span> {

		Spelling() {
			super(Span.class);
		}

	}

}
