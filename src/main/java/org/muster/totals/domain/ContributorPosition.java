package org.muster.totals.domain;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Share;

/**
 * A contributor to a mission on a day.
 *
 * @param code ISO 3166-1 alpha-2, or free for a collective
 * @param name the name
 * @param home whether its officers are known by name
 * @param collective whether it stands for members not yet named
 * @param pledged the sum of its pledges in force
 * @param deployed in mission
 * @param outstanding pledged less deployed, never below zero
 * @param daysSincePledge days since its oldest pledge in force, {@code null} without one
 * @param women women in mission, {@code null} where neither names nor returns tell
 * @param total those of whom women were counted, {@code null} likewise
 * @param byReturn whether deployed is a count taken rather than a sum of movements
 */
public record ContributorPosition(String code, String name, boolean home, boolean collective, Figure pledged,
		Figure deployed, Figure outstanding, @Nullable Long daysSincePledge, @Nullable Figure women,
		@Nullable Figure total, boolean byReturn) {

	/**
	 * The share of women among those of whom it is told.
	 * @return {@code null} where nothing tells
	 */
	public @Nullable Share womenShare() {
		return (this.women != null && this.total != null) ? this.women.shareOf(this.total) : null;
	}

}
