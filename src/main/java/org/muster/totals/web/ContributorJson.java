package org.muster.totals.web;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.FigureJson;
import org.muster.totals.domain.ContributorPosition;

/**
 * A contributor on a day in the API.
 */
record ContributorJson(String contributor, String name, FigureJson pledged, FigureJson deployed, FigureJson outstanding,
		@Nullable Long daysSincePledge, @Nullable FigureJson women, @Nullable FigureJson total) {

	static ContributorJson of(ContributorPosition contributor) {
		return new ContributorJson(contributor.code(), contributor.name(), FigureJson.of(contributor.pledged()),
				FigureJson.of(contributor.deployed()), FigureJson.of(contributor.outstanding()),
				contributor.daysSincePledge(), FigureJson.orNull(contributor.women()),
				FigureJson.orNull(contributor.total()));
	}

}
