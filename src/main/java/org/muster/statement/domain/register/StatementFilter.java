package org.muster.statement.domain.register;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which statements are asked for.
 *
 * @param q a part of the title, the issuer, the code or the text, {@code null} for all
 * @param mission the code of a mission that they make claims about, {@code null} for all
 * @param standing {@code standing} or {@code withdrawn}, {@code null} for both
 */
public record StatementFilter(@Nullable String q, @Nullable String mission, @Nullable String standing) {

	/**
	 * Leaves out what no text can hold.
	 */
	public StatementFilter {
		q = Listing.clean(q);
		mission = Listing.clean(mission);
		standing = Listing.clean(standing);
	}

}
