package org.muster.statement.service.recording;

import org.jspecify.annotations.Nullable;
import org.muster.statement.domain.Claimed;
import org.muster.statement.domain.Scope;

/**
 * A claim to be put on record.
 *
 * @param mission the code of the mission in any case
 * @param scope the whole mission or a part of it
 * @param said what was claimed
 * @param quote the words of the statement that make the claim, {@code null} where it is
 * entered by hand
 * @param quotedAt the number of characters before those words
 */
public record NewClaim(String mission, Scope scope, Claimed said, @Nullable String quote, int quotedAt) {

	/**
	 * A claim entered by hand.
	 * @param mission the code of the mission in any case
	 * @param scope the whole mission or a part of it
	 * @param said what was claimed
	 * @return the claim without a place in the text
	 */
	public static NewClaim byHand(String mission, Scope scope, Claimed said) {
		return new NewClaim(mission, scope, said, null, 0);
	}

}
