package org.muster.officer.web.unit;

import org.jspecify.annotations.Nullable;

/**
 * When a unit closes, as it is typed.
 *
 * @param lastDay its last day
 * @param version the version of the unit that is closed or opened
 */
record ClosingForm(@Nullable String lastDay, @Nullable Integer version) {

	/**
	 * The version that was seen, or one that no unit has, so that a form without it is
	 * stale.
	 */
	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
