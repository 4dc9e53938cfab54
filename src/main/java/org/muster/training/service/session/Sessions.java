package org.muster.training.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.Course;
import org.muster.training.domain.CourseRepository;
import org.muster.training.domain.session.CourseSession;
import org.muster.training.domain.session.CourseSessionRepository;
import org.muster.training.domain.session.Enrolments;
import org.muster.training.domain.session.SessionQueries;
import org.muster.training.domain.session.SessionSummary;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans, cancels and finds course sessions.
 */
@Service
@Transactional
public class Sessions {

	private final CourseSessionRepository sessions;

	private final SessionQueries queries;

	private final CourseRepository courses;

	private final Enrolments enrolments;

	private final Clock clock;

	Sessions(CourseSessionRepository sessions, SessionQueries queries, CourseRepository courses, Enrolments enrolments,
			Clock clock) {
		this.sessions = sessions;
		this.queries = queries;
		this.courses = courses;
		this.enrolments = enrolments;
		this.clock = clock;
	}

	/**
	 * The title of a course.
	 * @param courseCode the course's code in any case
	 * @return the title
	 * @throws MissingException if there is no such course
	 */
	@Transactional(readOnly = true)
	public String courseTitle(String courseCode) {
		return course(courseCode).title();
	}

	/**
	 * The sessions of a course.
	 * @param courseCode the course's code in any case
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<SessionSummary> ofCourse(String courseCode) {
		return this.queries.ofCourse(courseCode, LocalDate.now(this.clock));
	}

	/**
	 * One session.
	 * @param id its key
	 * @return the session as it is
	 * @throws MissingException if there is none with that key
	 */
	@Transactional(readOnly = true)
	public SessionSummary get(long id) {
		return this.queries.find(id, LocalDate.now(this.clock)).orElseThrow(Sessions::missing);
	}

	/**
	 * Plans a session.
	 * @param courseCode the course's code in any case
	 * @param session what is planned
	 * @return the key of the new session
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public long plan(String courseCode, NewSession session) {
		CourseSession planned = new CourseSession(course(courseCode), session.venue(), session.firstDay(),
				session.lastDay(), session.capacity());
		planned.ledBy(session.instructor());
		return Objects.requireNonNull(this.sessions.save(planned).id());
	}

	/**
	 * Changes where, when or for how many a session is held, and who leads it.
	 * @param id its key
	 * @param version what the form was opened with
	 * @param session what is planned now
	 * @throws BrokenRuleException if a rule forbids it
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if somebody else
	 * was faster
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void change(long id, int version, NewSession session) {
		CourseSession changed = this.sessions.findToChange(id).orElseThrow(Sessions::missing);
		changed.requireVersion(version);
		changed.change(session.venue(), session.firstDay(), session.lastDay(), session.capacity(),
				this.enrolments.count(id));
		changed.ledBy(session.instructor());
	}

	/**
	 * Calls a session off. What was recorded of it stays.
	 * @param id its key
	 * @param reason why
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void cancel(long id, String reason) {
		this.sessions.findToChange(id).orElseThrow(Sessions::missing).cancel(reason, LocalDate.now(this.clock));
	}

	private Course course(String code) {
		return this.courses.findByCodeIgnoreCase(code)
			.orElseThrow(() -> new MissingException("There is no course with that code."));
	}

	static MissingException missing() {
		return new MissingException("There is no such session.");
	}

}
