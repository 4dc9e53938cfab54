package org.muster.readiness.domain;

import java.util.List;

import org.muster.shared.Period;

/**
 * An officer's readiness for a mission.
 *
 * @param mission the code of the mission
 * @param missionName its name
 * @param ready whether ready on the day asked about
 * @param readyPeriods all days on which the officer is ready
 * @param requirements what the mission requires of the officer on that day
 */
public record MissionReadiness(String mission, String missionName, boolean ready, List<Period> readyPeriods,
		List<RequirementStanding> requirements) {

}
