package org.muster.discrepancy.service;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.discrepancy.domain.DiscrepancyKind;
import org.muster.discrepancy.domain.Gap;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;
import org.muster.statement.service.Claims;

import org.springframework.stereotype.Component;

/**
 * The records against what was said in public.
 */
@Component
class ClaimGaps implements GapSource {

	private final Claims claims;

	ClaimGaps(Claims claims) {
		this.claims = claims;
	}

	@Override
	public List<Gap> in(MissionSummary mission, AsOf asOf) {
		return this.claims.judged()
			.stream()
			.filter((claim) -> claim.mission().equals(mission.code()) && !claim.asOf().isAfter(asOf.day())
					&& claim.verdict() == Verdict.DIFFERS)
			.map((claim) -> gap(claim, mission))
			.toList();
	}

	@Override
	public boolean isQuick() {
		return false;
	}

	private static Gap gap(JudgedClaim claim, MissionSummary mission) {
		String measure = Words.of(claim.measure());
		String subject = String.join(" ", claim.statement(), measure, claim.scope().toString(),
				claim.asOf().toString());
		return new Gap(DiscrepancyKind.RECORDS_AND_CLAIM, subject, claim.statement(), contributor(claim.scope()),
				claim.asOf(), Objects.requireNonNull(claim.computed()), claim.claimed(),
				Address.of("missions", mission.code()).with("asOf", claim.asOf()), Address.of("statements"), null);
	}

	private static @Nullable String contributor(Scope scope) {
		return (scope.kind() == Scope.Kind.CONTRIBUTOR) ? scope.code() : null;
	}

}
