package org.muster.readiness.domain.tour;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Officers who cease to be ready on a day of the tour, for one reason.
 *
 * @param day the first day on which they are not ready
 * @param course the code of what lapses, {@code null} where they are no longer active
 * @param title its title
 * @param critical whether the requirement is critical
 * @param officers how many lack it from that day on
 * @param left how many of the batch are still ready on that day
 */
public record TourLapse(LocalDate day, @Nullable String course, @Nullable String title, boolean critical, long officers,
		long left) {

}
