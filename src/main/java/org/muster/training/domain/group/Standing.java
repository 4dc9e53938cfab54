package org.muster.training.domain.group;

import org.muster.shared.Words;

/**
 * How officers of a group stand in a course on a day.
 */
public enum Standing {

	/** However they stand. */
	ANY,

	/** Not covered by a pass, for whichever reason. */
	NOT_CURRENT,

	/** Without a pass until that day. */
	NEVER,

	/** Passed before, but not covered. */
	LAPSED;

	/**
	 * The spelling of forms and messages.
	 * @return for instance {@code not_current}
	 */
	public String word() {
		return Words.of(this);
	}

}
