package org.muster.training.domain.session;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;
import org.muster.training.domain.Course;

/**
 * One run of a course. Never deleted, only cancelled with a reason.
 */
@Entity
public class CourseSession extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	private String venue;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private int capacity;

	private @Nullable String instructor;

	private @Nullable LocalDate cancelledOn;

	private @Nullable String cancelReason;

	protected CourseSession() {
	}

	/**
	 * Plans a session.
	 * @param course the course that is held
	 * @param venue where
	 * @param firstDay its first day
	 * @param lastDay its last day, which may be the first
	 * @param capacity how many officers it takes, above zero
	 * @throws BrokenRuleException if it ends before it begins or takes nobody
	 */
	public CourseSession(Course course, String venue, LocalDate firstDay, LocalDate lastDay, int capacity) {
		this.course = course;
		this.venue = venue;
		this.capacity = capacity;
		BrokenRuleException.require(capacity > 0, "capacity", "A session takes at least one officer.");
		holdFrom(firstDay, lastDay);
	}

	/**
	 * Holds it at another place, on other days or for another number of officers.
	 * @param venue where
	 * @param firstDay its first day
	 * @param lastDay its last day, which may be the first
	 * @param capacity how many officers it takes
	 * @param enrolled how many are enrolled
	 * @throws BrokenRuleException if it is cancelled, ends before it begins or has no
	 * room for those enrolled
	 */
	public void change(String venue, LocalDate firstDay, LocalDate lastDay, int capacity, int enrolled) {
		BrokenRuleException.require(this.cancelledOn == null, "venue", "The session is cancelled.");
		BrokenRuleException.require(capacity >= Math.max(enrolled, 1), "capacity",
				"%d officers are enrolled; the session takes at least so many.".formatted(Math.max(enrolled, 1)));
		this.venue = venue;
		this.capacity = capacity;
		holdFrom(firstDay, lastDay);
	}

	private void holdFrom(LocalDate first, LocalDate last) {
		BrokenRuleException.require(!last.isBefore(first), "lastDay", "The last day is not before the first day.");
		this.firstDay = first;
		this.lastDay = last;
	}

	/**
	 * Names who leads the session.
	 * @param instructor the name, or nothing where it is not known
	 */
	public void ledBy(@Nullable String instructor) {
		this.instructor = instructor;
	}

	/**
	 * Calls the session off.
	 * @param reason why
	 * @param today the day of saying so
	 * @throws BrokenRuleException if it is cancelled already or no reason is given
	 */
	public void cancel(String reason, LocalDate today) {
		BrokenRuleException.require(this.cancelledOn == null, "reason", "This session is cancelled already.");
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the session is cancelled.");
		this.cancelledOn = today;
		this.cancelReason = reason.strip();
	}

	/**
	 * Makes sure that the session takes more officers.
	 * @param enrolled how many would be enrolled
	 * @throws BrokenRuleException if it is cancelled or has no room for so many
	 */
	public void requireRoomFor(int enrolled) {
		BrokenRuleException.require(this.cancelledOn == null, "numbers", "The session is cancelled.");
		BrokenRuleException.require(enrolled <= this.capacity, "numbers",
				"The session takes %d officers; %d would be enrolled.".formatted(this.capacity, enrolled));
	}

	/**
	 * Makes sure that results can be recorded.
	 * @throws BrokenRuleException if it is cancelled
	 */
	public void requireHeld() {
		BrokenRuleException.require(this.cancelledOn == null, "completedOn", "The session is cancelled.");
	}

	/**
	 * How far the session is.
	 * @param day the day asked about
	 * @return the state on that day
	 */
	public SessionState stateOn(LocalDate day) {
		return SessionState.of(this.firstDay, this.lastDay, this.cancelledOn, day);
	}

}
