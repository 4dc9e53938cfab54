package org.muster.batch.domain.returns;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which returns are asked for.
 *
 * @param contributor the code of a contributor, {@code null} for all
 * @param kind a kind of personnel, {@code null} for all
 * @param from the first day, {@code null} for all until the day in view
 */
public record ReturnFilter(@Nullable String contributor, @Nullable String kind, @Nullable LocalDate from) {

	/**
	 * Takes empty texts for nothing asked.
	 */
	public ReturnFilter {
		contributor = Listing.clean(contributor);
		kind = Listing.clean(kind);
	}

}
