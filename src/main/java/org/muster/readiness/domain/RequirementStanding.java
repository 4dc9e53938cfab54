package org.muster.readiness.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How an officer stands in one course or clearance that is required on a day.
 *
 * @param officerId the officer
 * @param course the code of what is required
 * @param title its title
 * @param critical whether lacking it caps the rating of a batch
 * @param state how the officer stands
 * @param since the day since which it lacks: the first not covered, or the day of the
 * void; {@code null} for the current and the never passed
 * @param validThrough the last day covered, {@code null} where nothing lapses or nothing
 * was passed
 */
public record RequirementStanding(long officerId, String course, String title, boolean critical, RequirementState state,
		@Nullable LocalDate since, @Nullable LocalDate validThrough) {

}
