package org.muster.readiness.domain;

import org.muster.shared.Words;

/**
 * The one reason under which an officer who is not ready is counted: the first that
 * applies, in this order.
 */
public enum Bin {

	/** Suspended, on leave, retired or deceased. */
	NOT_ACTIVE,

	/** In mission already, elsewhere than with this batch. */
	IN_MISSION,

	/** Lacks a clearance: medical, vetting, document or assessment. */
	CLEARANCE,

	/** Has never passed a required course. */
	NEVER_PASSED,

	/** A required course has lapsed. */
	LAPSED;

	/**
	 * The spelling of the API.
	 * @return for instance {@code never_passed}
	 */
	public String word() {
		return Words.of(this);
	}

}
