package org.muster.unit.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit in its place in the tree.
 *
 * @param code the code
 * @param name the name
 * @param parent the code of the unit above, {@code null} at the top
 * @param depth how many units are above it
 * @param womenOnly whether it is an all-female unit
 * @param floor the least number of active officers that must stay at home, where one is
 * set
 * @param lastDay the last day of one that is closed, {@code null} while it is open
 */
public record UnitNode(String code, String name, @Nullable String parent, int depth, boolean womenOnly,
		@Nullable Integer floor, @Nullable LocalDate lastDay) {

}
