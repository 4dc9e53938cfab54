package org.muster.pledge.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * A contributor promised a number of personnel to a mission on a day. It stands until it
 * is withdrawn; a replacement withdraws it on the day of the new one.
 */
@Entity
public class Pledge extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	private int number;

	private Qualifier qualifier;

	private @Nullable PledgeKind kind;

	private LocalDate pledgedOn;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String source;

	protected Pledge() {
	}

	/**
	 * Records a promise.
	 * @param mission to what
	 * @param contributor by whom
	 * @param number how many, above zero
	 * @param qualifier how sure the number is
	 * @param kind of what kind, where said
	 * @param pledgedOn on what day
	 * @param source who said it and where it can be found
	 * @throws BrokenRuleException if the number is not positive
	 */
	public Pledge(Mission mission, Contributor contributor, int number, Qualifier qualifier, @Nullable PledgeKind kind,
			LocalDate pledgedOn, @Nullable String source) {
		BrokenRuleException.require(number > 0, "number", "A pledge promises one person or more.");
		this.mission = mission;
		this.contributor = contributor;
		this.number = number;
		this.qualifier = qualifier;
		this.kind = kind;
		this.pledgedOn = pledgedOn;
		this.source = source;
	}

	/**
	 * Takes the promise back.
	 * @param day a day after the promise
	 * @throws BrokenRuleException if it is not after the promise
	 */
	public void withdraw(LocalDate day) {
		BrokenRuleException.require(day.isAfter(this.pledgedOn), "withdrawnOn",
				"A pledge is withdrawn after the day on which it was made.");
		this.withdrawnOn = day;
	}

	/**
	 * Promises another number instead.
	 * @param number how many, above zero
	 * @param qualifier how sure the number is
	 * @param day a day after the first promise
	 * @param source who said it and where it can be found
	 * @return the new pledge
	 * @throws BrokenRuleException if the day or number is not possible
	 */
	public Pledge replaceBy(int number, Qualifier qualifier, LocalDate day, @Nullable String source) {
		Pledge replacement = new Pledge(this.mission, this.contributor, number, qualifier, this.kind, day, source);
		withdraw(day);
		return replacement;
	}

	/**
	 * Whether the promise stands.
	 * @param day the day asked about
	 * @return true from the promise until before its withdrawal
	 */
	public boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.pledgedOn) && (this.withdrawnOn == null || day.isBefore(this.withdrawnOn));
	}

	/**
	 * The number promised.
	 * @return with its marks
	 */
	public Figure figure() {
		return this.qualifier.of(this.number);
	}

	/**
	 * The day of the promise.
	 * @return the first day in force
	 */
	public LocalDate pledgedOn() {
		return this.pledgedOn;
	}

	/**
	 * Who made the promise.
	 * @return the contributor
	 */
	public Contributor contributor() {
		return this.contributor;
	}

}
