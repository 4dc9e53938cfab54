package org.muster.readiness.domain.roster;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * Which officers are asked for.
 *
 * @param mission the code of the mission in which they stand, {@code null} for all
 * officers on record
 * @param batch the code of the batch with which they stand, {@code null} for all
 * @param standing ready, in_training, deployed, not_ready, on_roll, not_active or
 * in_mission in the mission; without a mission a status; {@code null} for all
 * @param unit the code of the unit they serve in, {@code null} for all
 * @param sex F or M, {@code null} for all
 * @param q the beginning of a service number or a part of a name, {@code null} for all
 */
public record RosterFilter(@Nullable String mission, @Nullable String batch, @Nullable String standing,
		@Nullable String unit, @Nullable String sex, @Nullable String q) {

	/**
	 * Leaves out what no record can hold.
	 */
	public RosterFilter {
		mission = Listing.clean(mission);
		batch = Listing.clean(batch);
		standing = Listing.clean(standing);
		unit = Listing.clean(unit);
		sex = Listing.clean(sex);
		q = Listing.clean(q);
	}

	/**
	 * The same filter for a batch of a mission.
	 * @param ofMission the code of the mission
	 * @param ofBatch the code of the batch
	 * @return the narrower filter; without a standing, those on the roll
	 */
	public RosterFilter within(String ofMission, String ofBatch) {
		return new RosterFilter(ofMission, ofBatch, (this.standing != null) ? this.standing : "on_roll", this.unit,
				this.sex, this.q);
	}

}
