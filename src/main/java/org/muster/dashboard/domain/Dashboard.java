package org.muster.dashboard.domain;

import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.totals.domain.Position;

/**
 * All that the headquarters page shows of a mission on a day.
 *
 * @param position the figures
 * @param missions every mission, to switch to
 * @param strength the strength over time
 * @param shown the days that the strength covers
 * @param attention what needs attention, the most pressing first
 * @param example whether it is the mission that comes with Muster
 */
public record Dashboard(Position position, List<MissionSummary> missions, StrengthShown strength, StrengthSpan shown,
		List<Attention> attention, boolean example) {

}
