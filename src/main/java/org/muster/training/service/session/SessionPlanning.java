package org.muster.training.service.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans sessions for exactly the officers that another page names.
 */
@Service
@Transactional
public class SessionPlanning {

	/** So many days of notice at least. */
	private static final int NOTICE = 7;

	private final Sessions sessions;

	private final Enrolling enrolling;

	SessionPlanning(Sessions sessions, Enrolling enrolling) {
		this.sessions = sessions;
		this.enrolling = enrolling;
	}

	/**
	 * What is likely, before anybody says otherwise: the place, length and instructor of
	 * the latest session of the course, from the first Monday that leaves a week's
	 * notice.
	 * @param courseCode the course's code in any case, which may be nobody's
	 * @param today the day of asking
	 * @return a session of one officer
	 */
	@Transactional(readOnly = true)
	public NewSession proposal(String courseCode, LocalDate today) {
		LocalDate first = today.plusDays(NOTICE).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
		return this.sessions.ofCourse(courseCode)
			.stream()
			.filter((session) -> session.cancelledOn() == null)
			.findFirst()
			.map((session) -> new NewSession(session.venue(), first,
					first.plusDays(session.firstDay().until(session.lastDay(), ChronoUnit.DAYS)), 1,
					session.instructor()))
			.orElse(new NewSession("", first, first, 1, null));
	}

	/**
	 * Plans a session and enrols its officers, all or nothing.
	 * @param courseCode the course's code in any case
	 * @param session what is planned
	 * @param numbers the service numbers of the officers, with any separators
	 * @return the key of the new session
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public long plan(String courseCode, NewSession session, String numbers) {
		long planned = this.sessions.plan(courseCode, session);
		this.enrolling.enrol(planned, numbers);
		return planned;
	}

}
