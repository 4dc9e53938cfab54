package org.muster.statement.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * Something said in public on a day.
 */
@Entity
public class Statement extends Recorded {

	private String code;

	private String issuer;

	private LocalDate statedOn;

	private String title;

	private @Nullable String source;

	private @Nullable String text;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String withdrawalReason;

	protected Statement() {
	}

	/**
	 * Records a statement.
	 * @param saying what was said
	 */
	public Statement(Saying saying) {
		this.code = saying.code();
		this.issuer = saying.issuer();
		this.statedOn = saying.statedOn();
		this.title = saying.title();
		this.source = saying.source();
		this.text = saying.text();
	}

	/**
	 * Corrects what is on record of it.
	 * @param saying what was said
	 * @throws BrokenRuleException if it would have been said after it was withdrawn
	 */
	public void correct(Saying saying) {
		BrokenRuleException.require(this.withdrawnOn == null || !this.withdrawnOn.isBefore(saying.statedOn()),
				"statedOn", "It was withdrawn before that day.");
		this.code = saying.code();
		this.issuer = saying.issuer();
		this.statedOn = saying.statedOn();
		this.title = saying.title();
		this.source = saying.source();
		this.text = saying.text();
	}

	/**
	 * Notes that its issuer took it back. It and its claims stay on record.
	 * @param day on what day
	 * @param reason why, or who said so
	 * @throws BrokenRuleException if it is withdrawn already or was not said by then
	 */
	public void withdraw(LocalDate day, String reason) {
		BrokenRuleException.require(this.withdrawnOn == null, "day", "It is withdrawn already.");
		BrokenRuleException.require(!day.isBefore(this.statedOn), "day", "It was said only after that day.");
		this.withdrawnOn = day;
		this.withdrawalReason = reason;
	}

	/**
	 * Notes that it stands after all.
	 * @throws BrokenRuleException if it is not withdrawn
	 */
	public void stand() {
		BrokenRuleException.require(this.withdrawnOn != null, "day", "It is not withdrawn.");
		this.withdrawnOn = null;
		this.withdrawalReason = null;
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * When it was said.
	 * @return the day
	 */
	public LocalDate statedOn() {
		return this.statedOn;
	}

	/**
	 * What was said, word for word.
	 * @return {@code null} where it is not at hand
	 */
	public @Nullable String text() {
		return this.text;
	}

}
