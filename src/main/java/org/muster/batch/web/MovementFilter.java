package org.muster.batch.web;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which movements are asked for.
 *
 * @param contributor the code of a contributor, {@code null} for all
 * @param batch the code of a batch, {@code null} for all
 */
record MovementFilter(@Nullable String contributor, @Nullable String batch) {

	MovementFilter {
		contributor = Listing.clean(contributor);
		batch = Listing.clean(batch);
	}

}
