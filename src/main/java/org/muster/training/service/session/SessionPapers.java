package org.muster.training.service.session;

import java.time.LocalDate;
import java.util.List;

import org.muster.training.domain.paper.Certificate;
import org.muster.training.domain.paper.PaperQueries;
import org.muster.training.domain.session.SessionSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the papers of a session say.
 */
@Service
@Transactional(readOnly = true)
public class SessionPapers {

	/** So many days have room beside each other on a sheet. */
	private static final int MOST_DAYS = 7;

	private final PaperQueries papers;

	SessionPapers(PaperQueries papers) {
		this.papers = papers;
	}

	/**
	 * The certificates of a session.
	 * @param sessionId the session
	 * @return of those whose pass counts, in the order of service numbers
	 */
	public List<Certificate> certificates(long sessionId) {
		return this.papers.certificates(sessionId);
	}

	/**
	 * The days for which officers sign on the attendance list.
	 * @param session the session
	 * @return its days, none where they have no room beside each other
	 */
	public List<LocalDate> days(SessionSummary session) {
		List<LocalDate> days = session.firstDay()
			.datesUntil(session.lastDay().plusDays(1))
			.limit(MOST_DAYS + 1)
			.toList();
		return (days.size() > MOST_DAYS) ? List.of() : days;
	}

}
