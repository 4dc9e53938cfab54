package org.muster.readiness.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.domain.NotReadyRow;
import org.muster.readiness.domain.ReadinessQueries;
import org.muster.readiness.domain.RequirementStanding;
import org.muster.readiness.domain.RequirementState;
import org.muster.shared.AsOf;
import org.muster.shared.Period;
import org.muster.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who is ready on a day, and for those who are not, why and from when they will
 * be.
 */
@Service
@Transactional(readOnly = true)
public class Readiness {

	private final ReadinessQueries queries;

	private final Batches batches;

	private final Missions missions;

	Readiness(ReadinessQueries queries, Batches batches, Missions missions) {
		this.queries = queries;
		this.batches = batches;
		this.missions = missions;
	}

	/**
	 * The officers on a batch's roll who are neither ready nor deployed with it.
	 * @param batchCode in any case
	 * @param asOf the day
	 * @return in the order of service numbers
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public List<NotReadyOfficer> notReady(String batchCode, AsOf asOf) {
		BatchSummary batch = this.batches.get(batchCode);
		return notReady(batch.missionId(), batch.id(), asOf);
	}

	/**
	 * The officers on the rolls of a mission who are neither ready nor deployed.
	 * @param missionId the mission
	 * @param batchId one of its batches, {@code null} for all
	 * @param asOf the day
	 * @return in the order of service numbers
	 */
	public List<NotReadyOfficer> notReady(long missionId, @Nullable Long batchId, AsOf asOf) {
		List<NotReadyRow> rows = this.queries.notReady(missionId, batchId, asOf);
		Map<Long, List<RequirementStanding>> failing = this.queries
			.requirements(missionId, rows.stream().map(NotReadyRow::id).toList(), asOf.day())
			.stream()
			.filter((requirement) -> requirement.state() != RequirementState.CURRENT)
			.collect(Collectors.groupingBy(RequirementStanding::officerId));
		return rows.stream()
			.map((row) -> new NotReadyOfficer(row.serviceNumber(), row.surname(), row.otherNames(), row.rank(),
					row.unit(), Words.parse(Bin.class, row.bin()), failing.getOrDefault(row.id(), List.of()),
					row.readyFrom()))
			.toList();
	}

	/**
	 * An officer's readiness for every mission.
	 * @param officerId the officer
	 * @param day the day
	 * @return in the order of missions
	 */
	public List<MissionReadiness> ofOfficer(long officerId, LocalDate day) {
		return this.missions.all().stream().map((mission) -> ofOfficer(officerId, mission, day)).toList();
	}

	private MissionReadiness ofOfficer(long officerId, MissionSummary mission, LocalDate day) {
		List<Period> periods = this.queries.readyPeriods(mission.id(), officerId);
		return new MissionReadiness(mission.code(), mission.name(),
				periods.stream().anyMatch((period) -> period.contains(day)), periods,
				this.queries.requirements(mission.id(), List.of(officerId), day));
	}

}
