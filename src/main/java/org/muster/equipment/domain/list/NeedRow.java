package org.muster.equipment.domain.list;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * A need of equipment on a day beside what there is for it.
 *
 * @param id the key in the database
 * @param contributorCode the code of the contributor
 * @param contributor the name of who needs it
 * @param batch the code of the batch that needs it, if any
 * @param kind vehicles, aircraft, kit or money
 * @param item what exactly
 * @param needed how many must be there
 * @param promised how many were promised for it by pledges that stand
 * @param delivered how many are there
 * @param serviceable how many of them can be used
 */
public record NeedRow(long id, String contributorCode, String contributor, @Nullable String batch, String kind,
		String item, long needed, Figure promised, long delivered, long serviceable) {

	/**
	 * How many are missing.
	 * @return needed less serviceable, never below zero
	 */
	public long shortfall() {
		return Math.max(0, this.needed - this.serviceable);
	}

}
