package org.muster.readiness.service.explained;

import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.tour.TourPlan;
import org.muster.readiness.domain.tour.TourQueries;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks ahead from the departure of a batch to the end of its tour.
 */
@Service
@Transactional(readOnly = true)
public class Tours {

	private final Batches batches;

	private final TourQueries queries;

	Tours(Batches batches, TourQueries queries) {
		this.batches = batches;
		this.queries = queries;
	}

	/**
	 * Whether a batch holds out until the end of its tour, with what is on record.
	 * @param batchCode in any case
	 * @param asOf the day whose roll counts
	 * @return the outlook
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public TourOutlook of(String batchCode, AsOf asOf) {
		BatchSummary batch = this.batches.get(batchCode);
		TourPlan plan = this.queries.plan(batch.id()).orElseThrow();
		Integer months = plan.months();
		boolean planned = plan.end() != null;
		return new TourOutlook(batch, plan, planned ? this.queries.endurance(plan, asOf) : null,
				planned ? this.queries.lapses(plan, asOf) : List.of(),
				planned ? this.queries.refreshers(plan, asOf) : List.of(),
				this.queries.earliestDeparture(plan, asOf, 0).orElse(null),
				(months != null) ? this.queries.earliestDeparture(plan, asOf, months).orElse(null) : null);
	}

}
