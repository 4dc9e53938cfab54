package org.muster.unit.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.unit.domain.Unit;

/**
 * What is recorded of a unit.
 *
 * @param code unique regardless of case
 * @param name the name
 * @param parent the code of the unit above, {@code null} at the top
 * @param womenOnly whether it is an all-female unit
 * @param floor the least number of active officers that must stay at home, {@code null}
 * where none is set
 * @param lastDay the last day of one that is closed, which no other change touches,
 * {@code null} while it is open
 * @param version the version of the record, from 0
 */
public record UnitFacts(String code, String name, @Nullable String parent, boolean womenOnly, @Nullable Integer floor,
		@Nullable LocalDate lastDay, int version) {

	static UnitFacts of(Unit unit) {
		Unit parent = unit.parent();
		return new UnitFacts(unit.code(), unit.name(), (parent != null) ? parent.code() : null, unit.isWomenOnly(),
				unit.floor(), unit.lastDay(), unit.version());
	}

}
