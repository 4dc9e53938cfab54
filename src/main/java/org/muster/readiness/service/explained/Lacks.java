package org.muster.readiness.service.explained;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.lack.LackQueries;
import org.muster.readiness.domain.lack.RequirementCount;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts by requirement who lacks it.
 */
@Service
@Transactional(readOnly = true)
public class Lacks {

	private final LackQueries queries;

	Lacks(LackQueries queries) {
		this.queries = queries;
	}

	/**
	 * How those on the rolls who have still to go stand in each requirement.
	 * @param missionId the mission
	 * @param batchId one of its batches, {@code null} for all
	 * @param unit the code of a unit, {@code null} for all
	 * @param asOf the day
	 * @return what most lack first
	 */
	public List<RequirementCount> byRequirement(long missionId, @Nullable Long batchId, @Nullable String unit,
			AsOf asOf) {
		return this.queries.byRequirement(missionId, batchId, unit, asOf);
	}

}
