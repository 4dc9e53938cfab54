package org.muster.readiness.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An officer on a roll who is not ready on a day, and why.
 *
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param unit the code of the unit, where in one
 * @param bin the one reason under which the officer is counted
 * @param failing everything required that lacks
 * @param readyFrom the first later day on which the officer is ready with what is on
 * record, {@code null} if there is none
 */
public record NotReadyOfficer(String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, Bin bin, List<RequirementStanding> failing, @Nullable LocalDate readyFrom) {

	/**
	 * Whether something required is among what lacks.
	 * @param course the code of a course or clearance, in any case
	 * @return true if it is
	 */
	public boolean lacks(String course) {
		return this.failing.stream().anyMatch((requirement) -> requirement.course().equalsIgnoreCase(course));
	}

}
