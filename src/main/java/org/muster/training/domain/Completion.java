package org.muster.training.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * An officer's result in a course on a day. Never deleted, only voided with a reason.
 */
@Entity
public class Completion extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "officer_id")
	private Officer officer;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	private LocalDate completedOn;

	private Result result;

	private @Nullable String certificateNumber;

	private @Nullable String venue;

	private @Nullable String source;

	private @Nullable LocalDate voidedOn;

	private @Nullable String voidedBy;

	private @Nullable String voidReason;

	private boolean awaitingApproval;

	private @Nullable String enteredBy;

	private @Nullable LocalDate approvedOn;

	private @Nullable String approvedBy;

	protected Completion() {
	}

	/**
	 * Records a result.
	 * @param officer whose
	 * @param course in what
	 * @param completedOn the day of the result
	 * @param result how it came out
	 * @param today the headquarters' today
	 * @throws BrokenRuleException if the day is in the future
	 */
	public Completion(Officer officer, Course course, LocalDate completedOn, Result result, LocalDate today) {
		BrokenRuleException.require(!completedOn.isAfter(today), "completedOn",
				"A completion cannot be in the future.");
		this.officer = officer;
		this.course = course;
		this.completedOn = completedOn;
		this.result = result;
	}

	/**
	 * Adds the proof.
	 * @param certificateNumber the number on the certificate
	 * @param venue where the course was held
	 * @param source who said so and where it can be found
	 */
	public void provedBy(@Nullable String certificateNumber, @Nullable String venue, @Nullable String source) {
		this.certificateNumber = certificateNumber;
		this.venue = venue;
		this.source = source;
	}

	/**
	 * Names the account that recorded the result. In a course of four eyes it waits until
	 * another approves it.
	 * @param account who recorded it
	 */
	public void enteredBy(String account) {
		if (this.course.demandsFourEyes()) {
			this.awaitingApproval = true;
			this.enteredBy = account;
		}
	}

	/**
	 * Lets the result count.
	 * @param account who says so
	 * @param today the day of saying so
	 * @throws BrokenRuleException if it does not wait, is void, or was recorded by the
	 * same account
	 */
	public void approve(String account, LocalDate today) {
		BrokenRuleException.require(this.awaitingApproval && this.voidedOn == null, "approval",
				"This completion does not wait for approval.");
		BrokenRuleException.require(!account.equalsIgnoreCase(this.enteredBy), "approval",
				"Who recorded a completion does not approve it. Another account does.");
		this.awaitingApproval = false;
		this.approvedOn = today;
		this.approvedBy = account;
	}

	/**
	 * Declares that the result never counted. It stays on record.
	 * @param reason why
	 * @param account who says so
	 * @param today the day of saying so
	 * @throws BrokenRuleException if it is void already or no reason is given
	 */
	public void makeVoid(String reason, String account, LocalDate today) {
		BrokenRuleException.require(this.voidedOn == null, "reason", "This completion is void already.");
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the completion is void.");
		this.voidedOn = today;
		this.voidedBy = account;
		this.voidReason = reason.strip();
	}

	/**
	 * Takes a void back.
	 * @throws BrokenRuleException if it is not void
	 */
	public void restore() {
		BrokenRuleException.require(this.voidedOn != null, "reason", "This completion is not void.");
		this.voidedOn = null;
		this.voidedBy = null;
		this.voidReason = null;
	}

	/**
	 * Whose it is.
	 * @return the officer's key
	 */
	public long officerId() {
		return Objects.requireNonNull(this.officer.id());
	}

	/**
	 * The days on which this result makes its officer current.
	 * @return empty unless it is a pass that is not void and waits for nobody
	 */
	public Optional<Period> makesCurrent() {
		return (this.result == Result.PASSED && this.voidedOn == null && !this.awaitingApproval)
				? Optional.of(this.course.validityOfPass(this.completedOn)) : Optional.empty();
	}

}
