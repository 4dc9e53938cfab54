package org.muster.readiness.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.muster.readiness.domain.outlook.OutlookQueries;
import org.muster.training.service.results.ReadinessOutlook;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the form of results what its passes would do to the batches.
 */
@Service
@Transactional(readOnly = true)
class RosterOutlook implements ReadinessOutlook {

	private final OutlookQueries queries;

	private final Clock clock;

	RosterOutlook(OutlookQueries queries, Clock clock) {
		this.queries = queries;
		this.clock = clock;
	}

	@Override
	public List<Batch> batches(long courseId, Collection<Long> officerIds, LocalDate completedOn) {
		return this.queries.batches(courseId, officerIds, completedOn, LocalDate.now(this.clock))
			.stream()
			.map((row) -> new Batch(row.code(), row.name(), row.ready(), row.onRoll(), row.gained()))
			.toList();
	}

}
