package org.muster.totals.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.FigureJson;
import org.muster.totals.domain.Position;

/**
 * The position of a mission on a day in the API. Authorised and short are null where no
 * mandate is in force.
 */
record PositionJson(String mission, LocalDate asOf, boolean forecast, @Nullable FigureJson authorised,
		FigureJson deployed, FigureJson ready, FigureJson inTraining, FigureJson expected, FigureJson pledged,
		FigureJson outstanding, FigureJson afterNext, @JsonProperty("short") @Nullable FigureJson shortOfAuthorised,
		List<BatchJson> batches, List<ContributorJson> contributors, List<UnitJson> units) {

	static PositionJson of(Position position) {
		return new PositionJson(position.mission().code(), position.asOf().day(), position.asOf().isForecast(),
				FigureJson.orNull(position.authorised()), FigureJson.of(position.deployed()),
				FigureJson.of(position.ready()), FigureJson.of(position.inTraining()),
				FigureJson.of(position.expected()), FigureJson.of(position.pledged()),
				FigureJson.of(position.outstanding()), FigureJson.of(position.afterNext()),
				FigureJson.orNull(position.shortOfAuthorised()),
				position.batches().stream().map(BatchJson::of).toList(),
				position.contributors().stream().map(ContributorJson::of).toList(),
				position.units().stream().map(UnitJson::of).toList());
	}

}
