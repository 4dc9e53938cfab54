package org.muster.batch.domain.roll;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which officers a roll is to be filled from.
 *
 * @param unit the code of a unit, with the units below it; {@code null} for all
 * @param rank the rank, {@code null} for all
 * @param sex F or M, {@code null} for all
 * @param q the beginning of a service number or a part of a name, {@code null} for all
 * @param ready "all" for everybody active, else only who is ready on the day
 * @param after the service number after which the list goes on
 */
public record CandidateFilter(@Nullable String unit, @Nullable String rank, @Nullable String sex, @Nullable String q,
		@Nullable String ready, @Nullable String after) {

	/**
	 * Leaves out what no record can hold.
	 */
	public CandidateFilter {
		unit = Listing.clean(unit);
		rank = Listing.clean(rank);
		sex = Listing.clean(sex);
		q = Listing.clean(q);
		ready = Listing.clean(ready);
		after = Listing.clean(after);
	}

	/**
	 * Whether only the ready are asked for.
	 * @return true unless all are
	 */
	public boolean isReadyOnly() {
		return !"all".equals(this.ready);
	}

}
