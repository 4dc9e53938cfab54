package org.muster.batch.service.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is planned of a batch.
 *
 * @param name the name
 * @param plannedStrength how many, zero or more
 * @param plannedDeparture the day, where one is set
 * @param tourMonths the length of the tour, where it is set
 * @param relieves the code of the batch that it relieves, if any
 */
public record BatchPlan(String name, int plannedStrength, @Nullable LocalDate plannedDeparture,
		@Nullable Integer tourMonths, @Nullable String relieves) {

}
