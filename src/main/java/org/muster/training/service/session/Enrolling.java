package org.muster.training.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.muster.shared.BrokenRuleException;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.officer.service.OfficerNumbers;
import org.muster.training.domain.session.CourseSession;
import org.muster.training.domain.session.CourseSessionRepository;
import org.muster.training.domain.session.EnrolledOfficer;
import org.muster.training.domain.session.Enrolments;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrols officers in sessions by their service numbers.
 */
@Service
@Transactional
public class Enrolling {

	private final CourseSessionRepository sessions;

	private final Enrolments enrolments;

	private final OfficerNumbers numbers;

	private final Clock clock;

	Enrolling(CourseSessionRepository sessions, Enrolments enrolments, OfficerNumbers numbers, Clock clock) {
		this.sessions = sessions;
		this.enrolments = enrolments;
		this.numbers = numbers;
		this.clock = clock;
	}

	/**
	 * The roll of a session.
	 * @param sessionId the session
	 * @return in the order of service numbers, with the units of today
	 */
	@Transactional(readOnly = true)
	public List<EnrolledOfficer> roll(long sessionId) {
		return this.enrolments.of(sessionId, LocalDate.now(this.clock));
	}

	/**
	 * What an enrolment would do, without doing it.
	 * @param sessionId the session
	 * @param text service numbers with any separators
	 * @return whom it would enrol
	 * @throws BrokenRuleException if nobody is named or there is no room
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	@Transactional(readOnly = true)
	public Roll preview(long sessionId, String text) {
		ResolvedNumbers resolved = this.numbers.resolve(text, "numbers");
		BrokenRuleException.require(!resolved.officers().isEmpty() || !resolved.unknown().isEmpty(), "numbers",
				"Paste at least one service number.");
		Set<Long> added = notEnrolled(sessionId, resolved);
		this.numbers.requireWithinReach("numbers", added);
		return new Roll(this.enrolments.named(added, LocalDate.now(this.clock)),
				resolved.officers().size() - added.size(), resolved.unknown());
	}

	/**
	 * Whom pasted numbers stand for, before there is a session.
	 * @param text service numbers with any separators
	 * @return the officers and what stands for nobody
	 * @throws BrokenRuleException if there are more than can be taken at once
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	@Transactional(readOnly = true)
	public Roll named(String text) {
		ResolvedNumbers resolved = this.numbers.resolve(text, "numbers");
		return new Roll(this.enrolments.named(resolved.officers().keySet(), LocalDate.now(this.clock)), 0,
				resolved.unknown());
	}

	/**
	 * Enrols officers. Who is enrolled already stays so; unknown numbers are left out.
	 * @param sessionId the session
	 * @param text service numbers with any separators
	 * @return how many were not enrolled before
	 * @throws BrokenRuleException if there is no room for so many
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public int enrol(long sessionId, String text) {
		CourseSession session = this.sessions.findToChange(sessionId).orElseThrow(Sessions::missing);
		Set<Long> added = notEnrolled(sessionId, this.numbers.resolve(text, "numbers"));
		this.numbers.requireWithinReach("numbers", added);
		session.requireRoomFor(this.enrolments.count(sessionId) + added.size());
		return this.enrolments.add(sessionId, added);
	}

	/**
	 * Takes officers off the roll.
	 * @param sessionId the session
	 * @param officerIds the officers
	 * @return how many are enrolled no longer; those stay of whom a result is on record
	 * @throws BrokenRuleException if nobody is chosen
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public int unenrol(long sessionId, Set<Long> officerIds) {
		BrokenRuleException.require(!officerIds.isEmpty(), "chosen", "Choose at least one officer.");
		this.numbers.requireWithinReach("chosen", officerIds);
		this.sessions.findToChange(sessionId).orElseThrow(Sessions::missing);
		return this.enrolments.remove(sessionId, officerIds);
	}

	private Set<Long> notEnrolled(long sessionId, ResolvedNumbers resolved) {
		Set<Long> officers = new LinkedHashSet<>(resolved.officers().keySet());
		roll(sessionId).forEach((enrolled) -> officers.remove(enrolled.id()));
		return officers;
	}

}
