package org.muster.totals.service;

import java.util.List;

import org.muster.readiness.domain.rating.HandRatingQueries;
import org.muster.shared.AsOf;
import org.muster.totals.domain.count.BatchFacts;
import org.muster.totals.domain.count.BatchFactsQuery;
import org.muster.totals.domain.count.ReportedNumbers;
import org.muster.totals.domain.roster.BatchCounts;
import org.springframework.stereotype.Component;

/**
 * Fetches the counts of a mission on a day.
 */
@Component
class MissionCounts {

	private final BatchFactsQuery batches;

	private final BatchCounts named;

	private final ReportedNumbers reported;

	private final HandRatingQueries ratings;

	MissionCounts(BatchFactsQuery batches, BatchCounts named, ReportedNumbers reported, HandRatingQueries ratings) {
		this.batches = batches;
		this.named = named;
		this.reported = reported;
		this.ratings = ratings;
	}

	List<BatchFacts> batches(long missionId, AsOf asOf) {
		return this.batches.of(missionId, asOf);
	}

	Strength strength(long missionId, AsOf asOf) {
		return new Strength(this.named.of(missionId, asOf), this.reported.of(missionId, asOf),
				this.ratings.standing(missionId, asOf.day()));
	}

}
