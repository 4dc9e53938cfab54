package org.muster.training.domain.course;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long passes won within a period are valid.
 *
 * @param fromDay the first day on which they are won, {@code null} for since ever
 * @param untilDay the first day after the period, {@code null} for until further notice
 * @param months how long they are valid, {@code null} for ever
 */
public record ValidityRow(@Nullable LocalDate fromDay, @Nullable LocalDate untilDay, @Nullable Integer months) {

	/**
	 * The last day of the period.
	 * @return {@code null} until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

}
