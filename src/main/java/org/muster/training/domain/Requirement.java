package org.muster.training.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;
import org.muster.unit.domain.Unit;

/**
 * A mission demands a course or clearance, of all officers or of a unit and those below
 * it, from a day on.
 */
@Entity
public class Requirement extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private @Nullable Unit unit;

	private boolean critical;

	private LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	protected Requirement() {
	}

	/**
	 * Demands a course.
	 * @param mission the mission that demands it
	 * @param course what must be current
	 * @param unit of whom, {@code null} for all officers
	 * @param critical whether lacking it caps the rating of a batch
	 * @param from the first day
	 */
	public Requirement(Mission mission, Course course, @Nullable Unit unit, boolean critical, LocalDate from) {
		this.mission = mission;
		this.course = course;
		this.unit = unit;
		this.critical = critical;
		this.fromDay = from;
	}

	/**
	 * Says whether lacking it caps the rating of a batch.
	 * @param caps true if it does
	 */
	public void weigh(boolean caps) {
		this.critical = caps;
	}

	/**
	 * Demands it no longer.
	 * @param until the first day on which it is not demanded
	 * @throws BrokenRuleException if the period would be empty, or its end is set already
	 */
	public void endBefore(LocalDate until) {
		BrokenRuleException.require(this.untilDay == null, "until",
				"The end of this requirement is set already. What is required again is a new requirement.");
		BrokenRuleException.require(until.isAfter(this.fromDay), "until",
				"A requirement ends after the day on which it begins.");
		this.untilDay = until;
	}

}
