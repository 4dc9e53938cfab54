package org.muster.totals.service;

import java.util.List;

import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.count.BatchFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that computes the deployment totals of a mission. Dashboard, lists,
 * files, reports and API all ask here.
 */
@Service
@Transactional(readOnly = true)
public class Positions {

	private final Missions missions;

	private final MissionCounts counts;

	private final BatchPositions batches;

	private final ContributorPositions contributors;

	private final UnitPositions units;

	Positions(Missions missions, MissionCounts counts, BatchPositions batches, ContributorPositions contributors,
			UnitPositions units) {
		this.missions = missions;
		this.counts = counts;
		this.batches = batches;
		this.contributors = contributors;
		this.units = units;
	}

	/**
	 * The position of a mission.
	 * @param missionCode in any case
	 * @param asOf the day
	 * @return every figure of that day
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public Position of(String missionCode, AsOf asOf) {
		MissionSummary mission = this.missions.get(missionCode);
		MandateInForce mandate = this.missions.mandateInForce(mission, asOf.day());
		List<BatchFacts> facts = this.counts.batches(mission.id(), asOf);
		Strength strength = this.counts.strength(mission.id(), asOf);
		List<ContributorPosition> contributing = this.contributors.of(mission.id(), asOf, facts, strength);
		List<ContributorPosition> home = contributing.stream().filter(ContributorPosition::home).toList();
		List<ContributorPosition> others = contributing.stream().filter((one) -> !one.home()).toList();
		return new Position(mission, asOf, mandate,
				Figure.sum(contributing.stream().map(ContributorPosition::deployed).toList()), strength.ready(),
				strength.inTraining(), pledged(home), pledged(contributing), pledged(others),
				Figure.sum(contributing.stream().map(ContributorPosition::outstanding).toList()),
				this.batches.of(mission.code(), facts, strength), contributing, this.units.of(mission.id(), asOf));
	}

	/**
	 * The position of a batch.
	 * @param batchCode in any case
	 * @param asOf the day
	 * @return its figures of that day
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public BatchPosition ofBatch(String batchCode, AsOf asOf) {
		return this.batches.of(batchCode, asOf);
	}

	private static Figure pledged(List<ContributorPosition> contributors) {
		return Figure.sum(contributors.stream().map(ContributorPosition::pledged).toList());
	}

}
