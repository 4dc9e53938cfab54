package org.muster.totals.domain;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * What a unit of the home service gives to a mission on a day, by the officers who serve
 * in it directly.
 *
 * @param unit the code
 * @param name the name
 * @param womenOnly whether it is an all-female unit
 * @param onRoll on the rolls of the mission's batches
 * @param women women on the rolls
 * @param ready ready in a batch
 * @param inTraining on a roll, active, and neither ready nor in mission
 * @param deployed in mission by manifests
 * @param leftAtHome active officers of the unit less those in any mission
 * @param floor the least that must stay at home, where one is set
 */
public record UnitPosition(String unit, String name, boolean womenOnly, Figure onRoll, Figure women, Figure ready,
		Figure inTraining, Figure deployed, Figure leftAtHome, @Nullable Integer floor) {

}
