package org.muster.totals.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * A unit and how many of its officers stay at home on a day.
 *
 * @param id the unit
 * @param code the code in addresses and files
 * @param name the name
 * @param womenOnly whether it is an all-female unit
 * @param floor the least that must stay at home, where one is set
 * @param leftAtHome active officers less those in any mission
 */
public record UnitCount(long id, String code, String name, boolean womenOnly, @Nullable Integer floor,
		long leftAtHome) {

}
