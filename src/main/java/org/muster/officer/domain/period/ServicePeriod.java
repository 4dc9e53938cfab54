package org.muster.officer.domain.period;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days in a unit, or of a status.
 *
 * @param what the name of the unit, or the word of the status
 * @param fromDay the first day, {@code null} for since before the records
 * @param untilDay the first day after it, {@code null} for until further notice
 * @param recordedBy the account that recorded it as it stands
 */
public record ServicePeriod(String what, @Nullable LocalDate fromDay, @Nullable LocalDate untilDay, String recordedBy) {

	/**
	 * The last day.
	 * @return {@code null} for until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

}
