package org.muster.training.domain.requirement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was on record of a requirement from a time on.
 *
 * @param recordedAt from when, by day and minute
 * @param recordedBy the account that recorded it
 * @param critical whether lacking it capped the rating of a batch
 * @param untilDay the first day on which it was required no more, {@code null} until
 * further notice
 */
public record RequirementVersion(String recordedAt, String recordedBy, boolean critical, @Nullable LocalDate untilDay) {

	/**
	 * The last day on which it was required.
	 * @return {@code null} until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

}
