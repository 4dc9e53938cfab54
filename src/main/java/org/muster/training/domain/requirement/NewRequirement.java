package org.muster.training.domain.requirement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a mission is to require.
 *
 * @param course the code of the course or clearance, in any case
 * @param unit the code of the unit of whose officers it is required, {@code null} for all
 * @param critical whether lacking it caps the rating of a batch
 * @param from the first day
 * @param until the first day on which it is required no more, {@code null} until further
 * notice
 */
public record NewRequirement(String course, @Nullable String unit, boolean critical, LocalDate from,
		@Nullable LocalDate until) {

}
