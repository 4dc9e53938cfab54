package org.muster.readiness.domain.tour;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is planned for a batch.
 *
 * @param batchId its key
 * @param missionId the key of its mission
 * @param plannedStrength how many are to go
 * @param departure the planned day of departure, where one is set
 * @param months the length of the tour, where one is set
 */
public record TourPlan(long batchId, long missionId, int plannedStrength, @Nullable LocalDate departure,
		@Nullable Integer months) {

	/**
	 * The day after the last of the tour.
	 * @return {@code null} where no departure or no length is planned
	 */
	public @Nullable LocalDate end() {
		return (this.departure != null && this.months != null) ? this.departure.plusMonths(this.months) : null;
	}

}
