package org.muster.training.service.session;

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

	private final Sessions sessions;

	private final Enrolling enrolling;

	SessionPlanning(Sessions sessions, Enrolling enrolling) {
		this.sessions = sessions;
		this.enrolling = enrolling;
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
