package org.muster.totals.service.overview;

import java.util.List;

import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the batches of all missions.
 */
@Service
@Transactional(readOnly = true)
public class AllBatches {

	private final Missions missions;

	private final Positions positions;

	AllBatches(Missions missions, Positions positions) {
		this.missions = missions;
		this.positions = positions;
	}

	/**
	 * The batches of every mission.
	 * @param asOf the day
	 * @return mission by mission
	 */
	public List<BatchPosition> on(AsOf asOf) {
		return this.missions.all()
			.stream()
			.flatMap((mission) -> this.positions.of(mission.code(), asOf).batches().stream())
			.toList();
	}

}
