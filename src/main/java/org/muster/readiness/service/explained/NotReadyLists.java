package org.muster.readiness.service.explained;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.muster.unit.service.Units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists those who are not ready, by why and where they serve.
 */
@Service
@Transactional(readOnly = true)
public class NotReadyLists {

	private final Readiness readiness;

	private final Units units;

	NotReadyLists(Readiness readiness, Units units) {
		this.readiness = readiness;
		this.units = units;
	}

	/**
	 * Those who are asked for.
	 * @param missionId the mission
	 * @param batchId one of its batches, {@code null} for all
	 * @param filter which of them
	 * @param asOf the day
	 * @return in the order of service numbers
	 */
	public List<NotReadyOfficer> of(long missionId, @Nullable Long batchId, NotReadyFilter filter, AsOf asOf) {
		Set<String> within = (filter.unit() != null) ? this.units.codesWithin(filter.unit()) : Set.of();
		return this.readiness.notReady(missionId, batchId, asOf)
			.stream()
			.filter((officer) -> filter.bin() == null || officer.bin().word().equals(filter.bin()))
			.filter((officer) -> filter.unit() == null || within.contains(String.valueOf(officer.unit())))
			.filter((officer) -> filter.lacking() == null || officer.lacks(filter.lacking()))
			.toList();
	}

}
