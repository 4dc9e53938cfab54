package org.muster.statement.domain.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * People who moved around the day of a claim.
 *
 * @param contributor the code of who sent them
 * @param batch the code of their batch, {@code null} where none is on record
 * @param out whether they moved to the mission
 * @param departedOn when they left, if known
 * @param effectiveOn when the number in mission changed, if it did
 * @param number how many
 */
public record NearMovement(String contributor, @Nullable String batch, boolean out, @Nullable LocalDate departedOn,
		@Nullable LocalDate effectiveOn, Figure number) {

	/**
	 * Whether they had left for the mission and not arrived.
	 * @param day a day
	 * @return true while they were under way
	 */
	public boolean isUnderWay(LocalDate day) {
		return this.out && this.departedOn != null && !this.departedOn.isAfter(day)
				&& (this.effectiveOn == null || this.effectiveOn.isAfter(day));
	}

}
