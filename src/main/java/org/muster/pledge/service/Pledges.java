package org.muster.pledge.service;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.pledge.domain.CountedPledge;
import org.muster.pledge.domain.PledgeQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what contributors promised.
 */
@Service
@Transactional(readOnly = true)
public class Pledges {

	private final Missions missions;

	private final PledgeQueries queries;

	Pledges(Missions missions, PledgeQueries queries) {
		this.missions = missions;
		this.queries = queries;
	}

	/**
	 * The pledges that stand, as the sums count them.
	 * @param missionId the mission
	 * @param day the day asked about
	 * @return oldest first
	 */
	public List<CountedPledge> inForce(long missionId, LocalDate day) {
		return this.queries.counted(missionId, day);
	}

	/**
	 * The pledges to all missions.
	 * @param day the day in view
	 * @return those made until that day, oldest first
	 */
	public List<PledgeQueries.Row> all(LocalDate day) {
		return this.queries.madeUntil(null, null, day);
	}

	/**
	 * The pledges to a mission.
	 * @param mission the code of the mission
	 * @param contributor the code of a contributor, {@code null} for all
	 * @param day the day in view
	 * @return the mission and the pledges made until that day, oldest first
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public OfMission of(String mission, @Nullable String contributor, LocalDate day) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission(summary, this.queries.madeUntil(summary.id(), contributor, day));
	}

	/**
	 * The pledges to a mission.
	 *
	 * @param mission the mission
	 * @param rows its pledges
	 */
	public record OfMission(MissionSummary mission, List<PledgeQueries.Row> rows) {

	}

}
