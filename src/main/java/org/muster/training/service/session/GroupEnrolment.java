package org.muster.training.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.group.Standing;
import org.muster.training.domain.session.SessionQueries;
import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.group.Groups;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds groups of officers to enrol in sessions.
 */
@Service
@Transactional(readOnly = true)
public class GroupEnrolment {

	private final SessionQueries queries;

	private final Groups groups;

	private final Clock clock;

	GroupEnrolment(SessionQueries queries, Groups groups, Clock clock) {
		this.queries = queries;
		this.groups = groups;
		this.clock = clock;
	}

	/**
	 * The service numbers of a group of active officers, as an enrolment takes them.
	 * @param sessionId the session, in whose course they stand on its first day
	 * @param unit the code of the unit they serve in, or of one above; {@code null} for
	 * all
	 * @param batch the code of the batch on whose roll they are, {@code null} for all
	 * @param standing how they stand
	 * @return one a line
	 * @throws BrokenRuleException if they are too many or none
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public String numbers(long sessionId, @Nullable String unit, @Nullable String batch, Standing standing) {
		SessionSummary session = this.queries.find(sessionId, LocalDate.now(this.clock)).orElseThrow(Sessions::missing);
		List<String> numbers = this.groups.serviceNumbers(session.courseId(), unit, batch, standing,
				session.firstDay());
		BrokenRuleException.require(!numbers.isEmpty(), "unit",
				"No active officer is like that on the first day of the session.");
		return String.join("\n", numbers);
	}

}
