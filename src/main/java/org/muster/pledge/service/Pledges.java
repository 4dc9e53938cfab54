package org.muster.pledge.service;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.pledge.domain.Pledge;
import org.muster.pledge.domain.PledgeQueries;
import org.muster.pledge.domain.PledgeRepository;

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

	private final PledgeRepository pledges;

	Pledges(Missions missions, PledgeQueries queries, PledgeRepository pledges) {
		this.missions = missions;
		this.queries = queries;
		this.pledges = pledges;
	}

	/**
	 * The pledges that stand.
	 * @param missionId the mission
	 * @param day the day asked about
	 * @return oldest first, with their contributors
	 */
	public List<Pledge> inForce(long missionId, LocalDate day) {
		return this.pledges.inForce(missionId, day);
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
