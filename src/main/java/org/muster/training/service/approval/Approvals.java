package org.muster.training.service.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.officer.service.OfficerNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.approval.ApprovalQueries;
import org.muster.training.domain.approval.ApprovalWriter;
import org.muster.training.domain.approval.WaitingGroup;
import org.muster.training.domain.approval.WaitingRow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves and refuses results that wait for a second pair of eyes. Who recorded a result
 * does neither.
 */
@Service
@Transactional
public class Approvals {

	private final ApprovalQueries queries;

	private final ApprovalWriter writer;

	private final OfficerNumbers officers;

	private final Clock clock;

	Approvals(ApprovalQueries queries, ApprovalWriter writer, OfficerNumbers officers, Clock clock) {
		this.queries = queries;
		this.writer = writer;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * What waits, as it was recorded together.
	 * @param course the code of a course in any case, {@code null} for all
	 * @return the latest results first
	 */
	@Transactional(readOnly = true)
	public List<WaitingGroup> groups(@Nullable String course) {
		return this.queries.groups(course);
	}

	/**
	 * What a result is or was recorded together with.
	 * @param completion the result
	 * @return the group, without those that wait no longer
	 * @throws MissingException if nobody had to approve it
	 */
	@Transactional(readOnly = true)
	public WaitingGroup group(long completion) {
		return this.queries.group(completion)
			.orElseThrow(() -> new MissingException("There is no such completion that waits for approval."));
	}

	/**
	 * The results that wait together.
	 * @param completion one of them, which may be approved or void by now
	 * @return in the order of service numbers, with the units of today
	 */
	@Transactional(readOnly = true)
	public List<WaitingRow> rows(long completion) {
		return this.queries.rows(completion, LocalDate.now(this.clock));
	}

	/**
	 * Lets results count.
	 * @param versions the versions that were looked at, by completion
	 * @return how many, and how many were left out since they changed meanwhile or the
	 * same account recorded them
	 * @throws BrokenRuleException if none is chosen, or some are of officers beyond the
	 * account's units
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public Decided approve(Map<Long, Integer> versions) {
		requireMine(versions);
		return decided(versions, this.writer.approve(versions, LocalDate.now(this.clock)));
	}

	/**
	 * Declares results void that wait.
	 * @param versions the versions that were looked at, by completion
	 * @param reason why
	 * @return how many, and how many were left out since they changed meanwhile or the
	 * same account recorded them
	 * @throws BrokenRuleException if none is chosen, no reason is given, or some are of
	 * officers beyond the account's units
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public Decided refuse(Map<Long, Integer> versions, String reason) {
		requireMine(versions);
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why they are refused.");
		return decided(versions, this.writer.refuse(versions, LocalDate.now(this.clock), reason.strip()));
	}

	private void requireMine(Map<Long, Integer> versions) {
		BrokenRuleException.require(!versions.isEmpty(), "chosen", "Choose at least one result.");
		this.officers.requireWithinReach("chosen", this.queries.officers(versions.keySet()));
	}

	private static Decided decided(Map<Long, Integer> versions, int done) {
		return new Decided(done, versions.size() - done);
	}

	/**
	 * What became of a decision.
	 *
	 * @param done of how many results it was taken
	 * @param leftOut how many changed meanwhile, or were recorded by the same account
	 */
	public record Decided(int done, int leftOut) {

	}

}
