package org.muster.totals.domain.count;

import org.jspecify.annotations.Nullable;

/**
 * A contributor with anything on record for a mission, and its latest strength returns on
 * a day.
 *
 * @param id the contributor
 * @param code the code in addresses and files
 * @param name the name
 * @param home whether it is the home service
 * @param collective whether it stands for members not yet named
 * @param moved whether a movement of its people is known until that day
 * @param counted people by the latest returns of each kind, {@code null} without any
 * @param women the women among those of whom the returns tell, {@code null} if of none
 * @param countedForWomen all of those
 */
public record ContributorCount(long id, String code, String name, boolean home, boolean collective, boolean moved,
		@Nullable Long counted, @Nullable Long women, @Nullable Long countedForWomen) {

	/**
	 * Whether the returns are the figure: there are some, and no movement is known.
	 * @return false where the movements count
	 */
	public boolean isByReturn() {
		return this.counted != null && !this.moved;
	}

}
