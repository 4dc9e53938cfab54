package org.muster.readiness.service.explained;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which of those who are not ready are asked for.
 *
 * @param bin the bin in which they stand, {@code null} for all
 * @param lacking the code of a course or clearance that they lack, {@code null} for all
 * @param unit the code of a unit that they serve in, or in one below it, {@code null} for
 * all
 */
public record NotReadyFilter(@Nullable String bin, @Nullable String lacking, @Nullable String unit) {

	/**
	 * Leaves out what no record can hold.
	 */
	public NotReadyFilter {
		bin = Listing.clean(bin);
		lacking = Listing.clean(lacking);
		unit = Listing.clean(unit);
	}

}
