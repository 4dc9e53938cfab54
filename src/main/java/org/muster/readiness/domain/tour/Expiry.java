package org.muster.readiness.domain.tour;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A required course or clearance of an officer that lapses.
 *
 * @param serviceNumber the officer's number
 * @param surname the officer's surname
 * @param otherNames the officer's other names
 * @param rank the officer's rank
 * @param unit the code of the unit served in
 * @param course the code of what lapses
 * @param title its title
 * @param critical whether the requirement is critical
 * @param validThrough the last day on which the officer is current
 */
public record Expiry(String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, String course, String title, boolean critical, LocalDate validThrough) {

}
