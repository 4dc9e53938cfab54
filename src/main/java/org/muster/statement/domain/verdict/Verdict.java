package org.muster.statement.domain.verdict;

import org.muster.shared.Words;

/**
 * Whether the records agree with a claim.
 */
public enum Verdict {

	/** The same number, as sure as it was said to be. */
	AGREES,

	/** Both can be true, given how sure each is. */
	AGREES_WITHIN_MARKS,

	/** They cannot both be true. */
	DIFFERS,

	/** The records do not hold this measure for this scope and day. */
	NOT_COMPUTABLE;

	/**
	 * The spelling of the API and of style classes.
	 * @return for instance {@code agrees_within_marks}
	 */
	public String word() {
		return Words.of(this);
	}

}
