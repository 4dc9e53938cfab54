package org.muster.totals.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * A unit that takes part in a mission, and how its officers stand on a day.
 *
 * @param code the code in addresses and files
 * @param name the name
 * @param womenOnly whether it is an all-female unit
 * @param floor the least that must stay at home, where one is set
 * @param onRoll officers on a roll of the mission's batches
 * @param women the women among them
 * @param ready officers ready in a batch
 * @param inTraining officers active on a roll, and neither ready nor in mission
 * @param deployed officers in the mission
 * @param leftAtHome active officers of the unit and those below it less those in any
 * mission
 * @param belowAnother whether it stands below another of these units, which counts what
 * it leaves at home too
 */
public record UnitCount(String code, String name, boolean womenOnly, @Nullable Integer floor, long onRoll, long women,
		long ready, long inTraining, long deployed, long leftAtHome, boolean belowAnother) {

}
