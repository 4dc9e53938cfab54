package org.muster.readiness.service.explained;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.tour.Expiry;
import org.muster.readiness.domain.tour.ExpiryQueries;
import org.muster.readiness.domain.tour.TourPlan;
import org.muster.readiness.domain.tour.TourQueries;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what lapses too early for a batch.
 */
@Service
@Transactional(readOnly = true)
public class Expiries {

	private final TourQueries tours;

	private final ExpiryQueries queries;

	Expiries(TourQueries tours, ExpiryQueries queries) {
		this.tours = tours;
		this.queries = queries;
	}

	/**
	 * What officers on the roll are current in and will not be until the horizon.
	 * @param batch the batch
	 * @param horizon until when they have to be
	 * @param course the code of a course, {@code null} for all that is required
	 * @param asOf the day in view
	 * @return in the order of days; empty where the batch has no such horizon
	 */
	public List<Expiry> of(BatchSummary batch, Horizon horizon, @Nullable String course, AsOf asOf) {
		TourPlan plan = this.tours.plan(batch.id()).orElseThrow();
		LocalDate needed = horizon.needed(plan, asOf);
		LocalDate from = horizon.from(plan, asOf);
		if (needed == null || needed.isBefore(from)) {
			return List.of();
		}
		return this.queries.between(plan, asOf.day(), from, needed, course);
	}

}
