package org.muster.totals.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.FigureJson;
import org.muster.totals.domain.StrengthStep;

/**
 * A step of a mission's strength in the API, from its day until the next step.
 */
record StepJson(LocalDate day, FigureJson deployed, FigureJson ready, @Nullable FigureJson authorised,
		boolean forecast) {

	static StepJson of(StrengthStep step) {
		return new StepJson(step.day(), FigureJson.of(step.deployed()), FigureJson.of(step.ready()),
				FigureJson.orNull(step.authorised()), step.forecast());
	}

}
