package org.muster.totals.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * A unit and what it keeps at home on a day, with the units below it.
 *
 * @param code the code in addresses and files
 * @param name the name
 * @param active active officers
 * @param inMission those of them in any mission
 * @param waiting those on the roll of a batch who have still to go
 * @param floor the least that must stay at home, where one is set
 * @param above the name of the unit above, which counts these officers too, if any
 */
public record HomeStrength(String code, String name, long active, long inMission, long waiting, @Nullable Integer floor,
		@Nullable String above) {

	/**
	 * How many are left at home: active officers less those in mission.
	 * @return zero or more
	 */
	public long leftAtHome() {
		return this.active - this.inMission;
	}

	/**
	 * How many would be left once everybody on a roll has gone.
	 * @return zero or more
	 */
	public long leftAfter() {
		return leftAtHome() - this.waiting;
	}

	/**
	 * By how many the unit is above its floor.
	 * @return below zero where it is below, {@code null} where none is set
	 */
	public @Nullable Long aboveFloor() {
		return (this.floor != null) ? leftAtHome() - this.floor : null;
	}

	/**
	 * Whether too few are left at home.
	 * @return true below the floor
	 */
	public boolean isBelowFloor() {
		return this.floor != null && leftAtHome() < this.floor;
	}

	/**
	 * Whether too few would be left once everybody on a roll has gone.
	 * @return true below the floor
	 */
	public boolean isBelowFloorAfter() {
		return this.floor != null && leftAfter() < this.floor;
	}

}
