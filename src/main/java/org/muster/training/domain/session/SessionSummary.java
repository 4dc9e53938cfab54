package org.muster.training.domain.session;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A course session as pages show it.
 *
 * @param id the key in the database
 * @param courseId the course's key
 * @param courseCode the course's code
 * @param courseTitle the course's title
 * @param venue where it is held
 * @param firstDay its first day
 * @param lastDay its last day
 * @param capacity how many officers it takes
 * @param instructor who leads it, where known
 * @param cancelledOn the day on which it was called off, if it was
 * @param cancelReason why
 * @param enrolled how many officers are enrolled
 * @param recorded of how many a result counts that came from this session
 * @param waiting how many of them wait for approval
 * @param fourEyes whether what is recorded of it waits for approval
 * @param version proves that a form is not stale
 * @param requiredBy the codes of the missions that require the course
 */
public record SessionSummary(long id, long courseId, String courseCode, String courseTitle, String venue,
		LocalDate firstDay, LocalDate lastDay, int capacity, @Nullable String instructor,
		@Nullable LocalDate cancelledOn, @Nullable String cancelReason, long enrolled, long recorded, long waiting,
		boolean fourEyes, int version, @Nullable String requiredBy) {

	/**
	 * How far it is.
	 * @param day the day asked about
	 * @return the state on that day
	 */
	public SessionState stateOn(LocalDate day) {
		return SessionState.of(this.firstDay, this.lastDay, this.cancelledOn, day);
	}

}
