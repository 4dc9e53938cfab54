package org.muster.discrepancy.service;

import java.util.List;

import org.muster.discrepancy.domain.Gap;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;

/**
 * Finds the gaps between two sources. All that Spring finds are asked.
 */
interface GapSource {

	/**
	 * The gaps of a mission.
	 * @param mission the mission
	 * @param asOf the day in view
	 * @return in order of days
	 */
	List<Gap> in(MissionSummary mission, AsOf asOf);

	/**
	 * Whether it is quick enough for the headquarters page.
	 * @return false where each gap needs figures of a day of its own
	 */
	default boolean isQuick() {
		return true;
	}

}
