package org.muster.totals.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.CountedPledge;
import org.muster.pledge.service.Pledges;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.count.BatchFacts;
import org.muster.totals.domain.count.ContributorCount;
import org.muster.totals.domain.count.ContributorCounts;
import org.muster.totals.domain.roster.BatchCount;
import org.springframework.stereotype.Component;

/**
 * Adds up the figures of contributors.
 */
@Component
class ContributorPositions {

	private final ContributorCounts counts;

	private final Pledges pledges;

	ContributorPositions(ContributorCounts counts, Pledges pledges) {
		this.counts = counts;
		this.pledges = pledges;
	}

	List<ContributorPosition> of(long missionId, AsOf asOf, List<BatchFacts> batches, Strength strength) {
		List<CountedPledge> inForce = this.pledges.inForce(missionId, asOf.day());
		return this.counts.of(missionId, asOf.day())
			.stream()
			.map((contributor) -> of(contributor, pledgesOf(contributor, inForce), asOf.day(), batches, strength))
			.toList();
	}

	private static ContributorPosition of(ContributorCount contributor, List<CountedPledge> pledges, LocalDate day,
			List<BatchFacts> batches, Strength strength) {
		List<Long> batchIds = batches.stream()
			.filter((batch) -> batch.contributorId() == contributor.id())
			.map(BatchFacts::id)
			.toList();
		Figure pledged = Figure.sum(pledges.stream().map(CountedPledge::figure).toList());
		Figure deployed = strength.deployedOf(contributor, batchIds);
		Long daysSince = pledges.stream()
			.map((pledge) -> ChronoUnit.DAYS.between(pledge.pledgedOn(), day))
			.findFirst()
			.orElse(null);
		return new ContributorPosition(contributor.code(), contributor.name(), contributor.home(),
				contributor.collective(), pledged, deployed, pledged.minus(deployed).neverBelowZero(), daysSince,
				women(contributor, batchIds, strength), told(contributor, batchIds, strength),
				contributor.isByReturn());
	}

	private static @Nullable Figure women(ContributorCount contributor, List<Long> batchIds, Strength strength) {
		Long women = contributor.women();
		return (women != null) ? Figure.exact(women)
				: unlessNobody(contributor, batchIds, strength, BatchCount::deployedWomen);
	}

	private static @Nullable Figure told(ContributorCount contributor, List<Long> batchIds, Strength strength) {
		Long total = contributor.countedForWomen();
		return (total != null) ? Figure.exact(total)
				: unlessNobody(contributor, batchIds, strength, BatchCount::deployed);
	}

	/** Only the home service's officers in mission tell by name who is a woman. */
	private static @Nullable Figure unlessNobody(ContributorCount contributor, List<Long> batchIds, Strength strength,
			ToLongFunction<BatchCount> what) {
		boolean named = contributor.home() && strength.of(batchIds, BatchCount::deployed).number() > 0;
		return named ? strength.of(batchIds, what) : null;
	}

	private static List<CountedPledge> pledgesOf(ContributorCount contributor, List<CountedPledge> pledges) {
		return pledges.stream().filter((pledge) -> pledge.contributorId() == contributor.id()).toList();
	}

}
