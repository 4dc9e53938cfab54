package org.muster.contribution.service;

import java.util.ArrayList;
import java.util.List;

import org.muster.contribution.domain.Contribution;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Contributors;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.totals.domain.ContributorPosition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a contributor promised, sent and counted.
 */
@Service
@Transactional(readOnly = true)
public class Contributions {

	private final Missions missions;

	private final Contributors contributors;

	private final Figures figures;

	private final Recorded recorded;

	Contributions(Missions missions, Contributors contributors, Figures figures, Recorded recorded) {
		this.missions = missions;
		this.contributors = contributors;
		this.figures = figures;
		this.recorded = recorded;
	}

	/**
	 * A contributor to a mission.
	 * @param missionCode in any case
	 * @param contributorCode in any case
	 * @param asOf the day
	 * @return all that is on record of it
	 * @throws org.muster.shared.MissingException if there is no such mission or
	 * contributor
	 */
	public Contribution of(String missionCode, String contributorCode, AsOf asOf) {
		MissionSummary mission = this.missions.get(missionCode);
		ContributorSummary contributor = this.contributors.get(contributorCode);
		return this.figures.of(mission, contributor, asOf, this.recorded.of(mission, contributor, asOf));
	}

	/**
	 * The missions to which somebody contributes.
	 * @param contributorCode in any case
	 * @param asOf the day
	 * @return the contributor, and its figures mission by mission
	 * @throws org.muster.shared.MissingException if there is no such contributor
	 */
	public ToMissions toMissions(String contributorCode, AsOf asOf) {
		ContributorSummary contributor = this.contributors.get(contributorCode);
		List<ToMission> rows = new ArrayList<>();
		for (MissionSummary mission : this.missions.all()) {
			this.figures.position(mission, contributor, asOf)
				.ifPresent((position) -> rows.add(new ToMission(mission, position)));
		}
		return new ToMissions(contributor, rows);
	}

	/**
	 * A contributor and its missions.
	 *
	 * @param contributor the contributor
	 * @param rows its figures, mission by mission
	 */
	public record ToMissions(ContributorSummary contributor, List<ToMission> rows) {

	}

	/**
	 * A contributor's figures in a mission.
	 *
	 * @param mission the mission
	 * @param position the figures
	 */
	public record ToMission(MissionSummary mission, ContributorPosition position) {

	}

}
