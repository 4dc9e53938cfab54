package org.muster.readiness.domain.lack;

/**
 * How the officers on the rolls stand in one thing that is required of them.
 *
 * @param course the code of the course or clearance
 * @param title its title
 * @param kind course, medical, vetting, document or assessment
 * @param critical whether it is critical for any of them
 * @param required how many need it
 * @param current how many are current in it
 * @param never how many never passed it
 * @param lapsed of how many it lapsed
 * @param voided of how many it was voided
 */
public record RequirementCount(String course, String title, String kind, boolean critical, long required, long current,
		long never, long lapsed, long voided) {

	/**
	 * How many lack it.
	 * @return never passed, lapsed or voided
	 */
	public long lacking() {
		return this.required - this.current;
	}

}
