package org.muster.statement.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;
import org.muster.shared.web.FigureJson;
import org.muster.statement.domain.verdict.JudgedClaim;

/**
 * A claim and its verdict in the API. The difference is the number claimed less the
 * number computed.
 */
record ClaimJson(String statement, String mission, String measure, String scope, LocalDate asOf, FigureJson claimed,
		@Nullable FigureJson computed, String verdict, @Nullable Long difference) {

	static ClaimJson of(JudgedClaim claim) {
		return new ClaimJson(claim.statement(), claim.mission(), Words.of(claim.measure()), claim.scope().toString(),
				claim.asOf(), FigureJson.of(claim.claimed()), FigureJson.orNull(claim.computed()),
				claim.verdict().word(), claim.difference());
	}

}
