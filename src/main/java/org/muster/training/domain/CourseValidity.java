package org.muster.training.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * How long passes won within a period are valid.
 */
@Entity
class CourseValidity extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	private @Nullable LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	private @Nullable Integer months;

	protected CourseValidity() {
	}

	CourseValidity(Course course, @Nullable LocalDate from, @Nullable Integer months) {
		BrokenRuleException.require(months == null || months > 0, "validityMonths",
				"A validity is one month or more, or none.");
		this.course = course;
		this.fromDay = from;
		this.months = months;
	}

	boolean isOpen() {
		return this.untilDay == null;
	}

	boolean covers(LocalDate day) {
		return new Period(this.fromDay, this.untilDay).contains(day);
	}

	void endBefore(LocalDate next) {
		BrokenRuleException.require(this.fromDay == null || next.isAfter(this.fromDay), "from",
				"A new validity begins after the first day of the one it replaces.");
		this.untilDay = next;
	}

	@Nullable LocalDate endOfPass(LocalDate completedOn) {
		return (this.months != null) ? completedOn.plusMonths(this.months) : null;
	}

}
