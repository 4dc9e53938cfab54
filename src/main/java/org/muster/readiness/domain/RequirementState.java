package org.muster.readiness.domain;

import org.muster.shared.Words;

/**
 * How an officer stands in what is required on a day.
 */
public enum RequirementState {

	/** A completion that is not void covers the day. */
	CURRENT,

	/** The last pass no longer covers the day. */
	LAPSED,

	/** The pass that would cover the day is void. */
	VOIDED,

	/** Nothing was passed until that day. */
	NEVER;

	/**
	 * The spelling of the API and of style classes.
	 * @return for instance {@code lapsed}
	 */
	public String word() {
		return Words.of(this);
	}

}
