package org.muster.totals.domain.roster;

import org.muster.readiness.domain.Bin;

/**
 * How many named officers stand in which way in a batch on a day.
 *
 * @param batchId the batch
 * @param onRoll how many are on its roll; all but the last two count some of them
 * @param ready how many are ready in the batch
 * @param inTraining how many are active, and neither ready nor in mission
 * @param notActive how many are not ready because they are not active
 * @param inMission how many because they are in mission elsewhere
 * @param clearance how many because they lack a clearance
 * @param neverPassed how many because they never passed a course
 * @param lapsed how many because a course has lapsed
 * @param readyForTour how many are ready on every day of the planned tour
 * @param lacksCritical how many lack a critical requirement
 * @param deployed how many are in this mission with the batch, on its roll or not
 * @param deployedWomen how many of those are women
 */
public record BatchCount(long batchId, long onRoll, long ready, long inTraining, long notActive, long inMission,
		long clearance, long neverPassed, long lapsed, long readyForTour, long lacksCritical, long deployed,
		long deployedWomen) {

	/**
	 * How many stand in a bin.
	 * @param bin why they are not ready
	 * @return those on the roll for whom that is the first reason
	 */
	public long in(Bin bin) {
		return switch (bin) {
			case NOT_ACTIVE -> this.notActive;
			case IN_MISSION -> this.inMission;
			case CLEARANCE -> this.clearance;
			case NEVER_PASSED -> this.neverPassed;
			case LAPSED -> this.lapsed;
		};
	}

}
