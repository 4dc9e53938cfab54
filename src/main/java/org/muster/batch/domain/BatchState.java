package org.muster.batch.domain;

import org.muster.shared.Words;

/**
 * Where a batch stands in its life, worked out from its roll, readiness and movements and
 * never set by hand.
 */
public enum BatchState {

	/** Planned, with nobody on the roll. */
	FORMING,

	/** On the roll, and fewer ready than planned. */
	IN_TRAINING,

	/** As many ready as planned. */
	READY,

	/** Signed for by a named person. */
	CERTIFIED,

	/** Some have left for the mission, and not all have arrived. */
	DEPARTING,

	/** In mission. */
	DEPLOYED,

	/**
	 * The tour has ended for some, who have left for home, and others are still in
	 * mission. Whoever goes home for a reason of their own (medical, disciplinary,
	 * compassionate), or dies, leaves the batch as deployed as it was.
	 */
	HOMEWARD,

	/** Nobody of the batch is in mission any more. */
	RETURNED,

	/** Called off before it departed. */
	CANCELLED;

	/**
	 * The spelling of the API and of style classes.
	 * @return for instance {@code in_training}
	 */
	public String word() {
		return Words.of(this);
	}

}
