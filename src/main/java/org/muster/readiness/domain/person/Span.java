package org.muster.readiness.domain.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days on which something is so of an officer.
 *
 * @param kind valid, voided, ready or deployed
 * @param name the title of the course, or the name of the mission
 * @param fromDay the first day, {@code null} for since before the records
 * @param untilDay the first day after it, {@code null} for until further notice
 */
public record Span(String kind, String name, @Nullable LocalDate fromDay, @Nullable LocalDate untilDay) {

	/**
	 * The last day.
	 * @return {@code null} for until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

}
