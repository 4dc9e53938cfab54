package org.muster.training.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.Completion;
import org.muster.training.domain.Result;
import org.muster.training.domain.completion.CompletionQueries;
import org.muster.training.domain.completion.CompletionRepository;
import org.muster.training.domain.completion.CompletionRow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records single completions, declares them void and restores them.
 */
@Service
@Transactional
public class Completions {

	private final CompletionRepository completions;

	private final CompletionQueries queries;

	private final Officers officers;

	private final Clock clock;

	Completions(CompletionRepository completions, CompletionQueries queries, Officers officers, Clock clock) {
		this.completions = completions;
		this.queries = queries;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * All completions of an officer, void ones too.
	 * @param officerId the officer
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<CompletionRow> ofOfficer(long officerId) {
		return this.queries.ofOfficer(officerId);
	}

	/**
	 * One completion.
	 * @param id its key
	 * @return the completion
	 * @throws MissingException if there is none with that key
	 */
	@Transactional(readOnly = true)
	public CompletionRow get(long id) {
		return this.queries.find(id).orElseThrow(Completions::missing);
	}

	/**
	 * Records a completion.
	 * @param serviceNumber whose, in any case
	 * @param courseCode in what, in any case
	 * @param day the day
	 * @param result how it came out
	 * @param certificate the certificate number, if there is one
	 * @throws BrokenRuleException if the day is not possible or has a result already
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void record(String serviceNumber, String courseCode, LocalDate day, Result result,
			@Nullable String certificate) {
		LocalDate today = LocalDate.now(this.clock);
		OfficerIdentity officer = this.officers.get(serviceNumber, today);
		this.officers.requireWithinReach("completedOn", officer.id());
		BrokenRuleException.require(!day.isAfter(today), "completedOn", "A completion cannot be in the future.");
		BrokenRuleException.require(officer.dateOfBirth() == null || !day.isBefore(officer.dateOfBirth()),
				"completedOn", "A completion cannot be before the officer's birth.");
		BrokenRuleException.require(this.queries.add(officer.id(), courseCode, day, result.word(), certificate),
				"completedOn", "A result of that day is on record already, or there is no such course.");
	}

	/**
	 * Declares that a completion never counted. It stays on record.
	 * @param id its key
	 * @param reason why
	 * @param account who says so
	 * @throws BrokenRuleException if it is void already or no reason is given
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void makeVoid(long id, String reason, String account) {
		mine(id, "reason").makeVoid(reason, account, LocalDate.now(this.clock));
	}

	/**
	 * Takes a void back.
	 * @param id the completion's key
	 * @throws BrokenRuleException if it is not void
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void restore(long id) {
		mine(id, "restore").restore();
	}

	private Completion mine(long id, String field) {
		Completion completion = this.completions.findById(id).orElseThrow(Completions::missing);
		this.officers.requireWithinReach(field, completion.officerId());
		return completion;
	}

	private static MissingException missing() {
		return new MissingException("There is no such completion.");
	}

}
