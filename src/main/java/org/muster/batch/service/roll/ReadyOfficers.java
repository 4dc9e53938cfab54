package org.muster.batch.service.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What the rolls ask about readiness. The feature that knows it answers.
 */
public interface ReadyOfficers {

	/**
	 * Who of some officers is ready for a mission.
	 * @param missionId the mission
	 * @param officerIds the officers
	 * @param day the day
	 * @return those who are ready on that day, in mission or not
	 */
	Set<Long> among(long missionId, Collection<Long> officerIds, LocalDate day);

}
