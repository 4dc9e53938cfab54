package org.muster.training.domain.requirement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a mission requires.
 *
 * @param id the key in the database
 * @param version proves that a form is not stale
 * @param mission the code of the mission
 * @param missionName its name
 * @param course the code of the course or clearance
 * @param courseTitle its title
 * @param kind course, medical, vetting, document or assessment
 * @param unit the code of the unit of whose officers it is required, with those of the
 * units below; {@code null} for all
 * @param critical whether lacking it caps the rating of a batch
 * @param fromDay the first day
 * @param untilDay the first day on which it is required no more, {@code null} until
 * further notice
 */
public record RequirementRow(long id, int version, String mission, String missionName, String course,
		String courseTitle, String kind, @Nullable String unit, boolean critical, LocalDate fromDay,
		@Nullable LocalDate untilDay) {

	/**
	 * The last day on which it is required.
	 * @return {@code null} until further notice
	 */
	public @Nullable LocalDate lastDay() {
		return (this.untilDay != null) ? this.untilDay.minusDays(1) : null;
	}

	/**
	 * Whether it is required on a day.
	 * @param day the day
	 * @return to_come, in_force or ended
	 */
	public String stateOn(LocalDate day) {
		if (day.isBefore(this.fromDay)) {
			return "to_come";
		}
		return (this.untilDay != null && !day.isBefore(this.untilDay)) ? "ended" : "in_force";
	}

}
