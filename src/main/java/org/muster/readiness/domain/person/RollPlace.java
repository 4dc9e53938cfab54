package org.muster.readiness.domain.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place on the roll of a batch.
 *
 * @param batch the code of the batch
 * @param batchName its name
 * @param mission the name of its mission
 * @param role the role on the batch, where one is given
 * @param fromDay the first day on the roll
 * @param untilDay the first day no more on it, {@code null} for until further notice
 * @param plannedDeparture the planned departure of the batch, where there is one
 * @param plannedEnd the planned end of its tour, where there is one
 */
public record RollPlace(String batch, String batchName, String mission, @Nullable String role, LocalDate fromDay,
		@Nullable LocalDate untilDay, @Nullable LocalDate plannedDeparture, @Nullable LocalDate plannedEnd) {

	/**
	 * The last day on the roll.
	 * @return {@code null} for until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

}
