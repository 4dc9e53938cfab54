package org.muster.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of days [from, until).
 *
 * @param from the first day, or {@code null} for "since before the records"
 * @param until the day after the last, or {@code null} for "until further notice"
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * Refuses an empty period.
	 * @throws IllegalArgumentException if until is not after from
	 */
	public Period {
		if (from != null && until != null && !until.isAfter(from)) {
			throw new IllegalArgumentException("A period ends after the day on which it begins.");
		}
	}

	/**
	 * Whether a day lies within.
	 * @param day the day asked about
	 * @return true from the first day until before the end
	 */
	public boolean contains(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
	}

	/**
	 * The last day within.
	 * @return {@code null} where the period is open
	 */
	public @Nullable LocalDate lastDay() {
		return (this.until != null) ? this.until.minusDays(1) : null;
	}

	/**
	 * The days from a day until the end of the period.
	 * @param day a day
	 * @return the number of days, or {@code null} where the period is open
	 */
	public @Nullable Long daysLeft(LocalDate day) {
		return (this.until != null) ? ChronoUnit.DAYS.between(day, this.until) : null;
	}

}
