package org.muster.statement.service.recording;

import java.time.LocalDate;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.statement.domain.ClaimRepository;
import org.muster.statement.domain.Saying;
import org.muster.statement.domain.Statement;
import org.muster.statement.domain.StatementRepository;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts statements on record, corrects, withdraws and removes them.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COMMAND', 'DEPLOYMENT_OFFICER')")
public class StatementRecording {

	private final StatementRepository statements;

	private final ClaimRepository claims;

	StatementRecording(StatementRepository statements, ClaimRepository claims) {
		this.statements = statements;
		this.claims = claims;
	}

	/**
	 * Puts a statement on record.
	 * @param saying what was said
	 * @throws BrokenRuleException if its code is taken
	 */
	public void record(Saying saying) {
		BrokenRuleException.require(this.statements.findByCodeIgnoreCase(saying.code()).isEmpty(), "code",
				"Another statement has that code.");
		this.statements.saveAndFlush(new Statement(saying));
	}

	/**
	 * Corrects what is on record of a statement.
	 * @param code its code in any case
	 * @param seen the version that was seen
	 * @param saying what was said
	 * @throws BrokenRuleException if another statement has the new code, or someone else
	 * changed it meanwhile
	 */
	public void correct(String code, int seen, Saying saying) {
		Statement statement = get(code);
		statement.requireVersion(seen);
		BrokenRuleException.require(
				this.statements.findByCodeIgnoreCase(saying.code()).filter((other) -> other != statement).isEmpty(),
				"code", "Another statement has that code.");
		statement.correct(saying);
		this.statements.flush();
	}

	/**
	 * Notes that its issuer took a statement back.
	 * @param code its code in any case
	 * @param day on what day
	 * @param reason why, or who said so
	 * @throws BrokenRuleException if it is withdrawn already or was not said by then
	 */
	public void withdraw(String code, LocalDate day, String reason) {
		get(code).withdraw(day, reason);
		this.statements.flush();
	}

	/**
	 * Notes that a statement stands after all.
	 * @param code its code in any case
	 * @throws BrokenRuleException if it is not withdrawn
	 */
	public void stand(String code) {
		get(code).stand();
		this.statements.flush();
	}

	/**
	 * Removes a statement that should not have been entered, with its claims. All
	 * versions stay in the history.
	 * @param code its code in any case
	 * @param seen the version that was seen
	 * @throws BrokenRuleException if someone else changed it meanwhile
	 */
	public void remove(String code, int seen) {
		Statement statement = get(code);
		statement.requireVersion(seen);
		this.claims.deleteOf(statement);
		this.statements.delete(get(code));
		this.statements.flush();
	}

	private Statement get(String code) {
		return this.statements.findToChange(code)
			.orElseThrow(() -> new MissingException("There is no statement with the code " + code + "."));
	}

}
