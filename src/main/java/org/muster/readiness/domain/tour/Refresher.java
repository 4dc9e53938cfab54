package org.muster.readiness.domain.tour;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A course that, passed again in time, would keep officers ready until the end of the
 * tour.
 *
 * @param course the code of the course or clearance
 * @param title its title
 * @param officers how many need it
 * @param earliest the first day on which a pass lasts until the end of the tour,
 * {@code null} where a pass never lapses
 * @param latest the last day before the first of them lapses
 */
public record Refresher(String course, String title, long officers, @Nullable LocalDate earliest, LocalDate latest) {

	/**
	 * Whether a single pass by each is enough.
	 * @return false where a pass made before the first lapse would itself lapse during
	 * the tour
	 */
	public boolean closesAtOnce() {
		return this.earliest == null || !this.earliest.isAfter(this.latest);
	}

}
