package org.muster.totals.service;

import java.util.List;

import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.UnitPosition;
import org.muster.totals.domain.roster.UnitCount;
import org.muster.totals.domain.roster.UnitCounts;

import org.springframework.stereotype.Component;

/**
 * Adds up the figures of units.
 */
@Component
class UnitPositions {

	private final UnitCounts counts;

	UnitPositions(UnitCounts counts) {
		this.counts = counts;
	}

	List<UnitPosition> of(long missionId, AsOf asOf) {
		return this.counts.of(missionId, asOf).stream().map(UnitPositions::position).toList();
	}

	private static UnitPosition position(UnitCount unit) {
		return new UnitPosition(unit.code(), unit.name(), unit.womenOnly(), Figure.exact(unit.onRoll()),
				Figure.exact(unit.women()), Figure.exact(unit.ready()), Figure.exact(unit.inTraining()),
				Figure.exact(unit.deployed()), Figure.exact(unit.leftAtHome()), unit.floor(), unit.belowAnother());
	}

}
