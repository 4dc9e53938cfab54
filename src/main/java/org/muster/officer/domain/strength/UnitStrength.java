package org.muster.officer.domain.strength;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit in its place in the tree, with its officers on a day.
 *
 * @param code the code
 * @param name the name
 * @param depth how many units are above it
 * @param womenOnly whether it is an all-female unit
 * @param floor the least number of active officers that must stay at home, where one is
 * set
 * @param lastDay the last day of one that is closed, {@code null} while it is open
 * @param own the active officers who serve in the unit itself
 * @param within the same with all units below it
 * @param women the women among these
 */
public record UnitStrength(String code, String name, int depth, boolean womenOnly, @Nullable Integer floor,
		@Nullable LocalDate lastDay, long own, long within, long women) {

	/**
	 * Whether the unit is closed.
	 * @param day the day asked about
	 * @return true after its last day
	 */
	public boolean isClosedOn(LocalDate day) {
		return this.lastDay != null && day.isAfter(this.lastDay);
	}

}
