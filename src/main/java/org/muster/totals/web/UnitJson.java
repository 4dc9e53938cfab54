package org.muster.totals.web;

import org.muster.shared.web.FigureJson;
import org.muster.totals.domain.UnitPosition;

/**
 * A unit on a day in the API, by the officers who serve in it directly.
 */
record UnitJson(String unit, String name, FigureJson onRoll, FigureJson women, FigureJson ready, FigureJson inTraining,
		FigureJson deployed) {

	static UnitJson of(UnitPosition unit) {
		return new UnitJson(unit.unit(), unit.name(), FigureJson.of(unit.onRoll()), FigureJson.of(unit.women()),
				FigureJson.of(unit.ready()), FigureJson.of(unit.inTraining()), FigureJson.of(unit.deployed()));
	}

}
