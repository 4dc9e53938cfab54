package org.muster.dashboard.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days over which the strength of a mission is drawn.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record StrengthSpan(LocalDate from, LocalDate until) {

	private static final int MONTHS_AROUND = 3;

	private static final int YEARS_AFTER_THE_RECORDS = 3;

	/**
	 * From the first mandate or movement until the mandate ends, and some months beyond
	 * the day in view; a day far from all records does not stretch the drawing.
	 * @param records the first and last days on record, {@code null} without any
	 * @param day the day in view
	 * @param mandateEnd the end of the mandate in force, if any
	 * @return the span
	 */
	public static StrengthSpan of(@Nullable StrengthSpan records, LocalDate day, @Nullable LocalDate mandateEnd) {
		if (records == null) {
			return new StrengthSpan(day.minusMonths(MONTHS_AROUND), day.plusMonths(MONTHS_AROUND));
		}
		LocalDate end = earlier(day.plusMonths(MONTHS_AROUND), records.until.plusYears(YEARS_AFTER_THE_RECORDS));
		if (mandateEnd != null && mandateEnd.isAfter(end)) {
			end = mandateEnd;
		}
		return new StrengthSpan(records.from, end.isAfter(records.from) ? end : records.until.plusDays(1));
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
