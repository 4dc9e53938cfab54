package org.muster.totals.domain.mandate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An officer in mission whose tour ends after the mandate.
 *
 * @param key orders the list
 * @param serviceNumber the officer
 * @param surname the surname
 * @param otherNames the other names, if any
 * @param rank the rank
 * @param unit the name of the unit, if in one
 * @param batch the code of the batch
 * @param batchName the name of the batch
 * @param arrivedOn the first day in mission
 * @param endsOn the day of going home: known, planned, or by the length of the tour
 * @param daysOver by how many days that is after the end of the mandate
 * @param total how many officers there are like that
 */
public record OutlastingTour(String key, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, String batch, String batchName, LocalDate arrivedOn, LocalDate endsOn, long daysOver,
		long total) {
}
