package org.muster.totals.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * What a unit of the home service gives to a mission on a day, by the officers who serve
 * in it directly. What it leaves at home counts the units below it too, since the floor
 * is that of the whole unit.
 *
 * @param unit the code
 * @param name the name
 * @param womenOnly whether it is an all-female unit
 * @param onRoll on the rolls of the mission's batches
 * @param women women on the rolls
 * @param ready ready in a batch
 * @param inTraining on a roll, active, and neither ready nor in mission
 * @param deployed in mission by manifests
 * @param leftAtHome active officers of the unit and those below it less those in any
 * mission
 * @param floor the least that must stay at home, where one is set
 * @param belowAnother whether it stands below another unit of the same list
 */
public record UnitPosition(String unit, String name, boolean womenOnly, Figure onRoll, Figure women, Figure ready,
		Figure inTraining, Figure deployed, Figure leftAtHome, @Nullable Integer floor, boolean belowAnother) {

	/**
	 * What units leave at home together.
	 * @param units units of one list
	 * @return each officer counted once, since a unit counts those below it
	 */
	public static Figure leftAtHome(List<UnitPosition> units) {
		return Figure.sum(units.stream().filter((unit) -> !unit.belowAnother()).map(UnitPosition::leftAtHome).toList());
	}

}
