package org.muster.batch.domain.manifest;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.roll.Member;

/**
 * An officer who may be named on a manifest, or why not.
 *
 * @param officer who
 * @param role the role on the batch, if any
 * @param covered whether a certification that stands on the day covers the officer
 * @param blocked why the officer cannot be named: gone, in_mission, moving, off_roll;
 * {@code null} where nothing forbids it
 */
public record Candidate(Member officer, @Nullable String role, boolean covered, @Nullable String blocked) {

	/**
	 * Whether the officer can be named.
	 * @return true if nothing forbids it
	 */
	public boolean isFree() {
		return this.blocked == null;
	}

}
