package org.muster.statement.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;
import org.muster.unit.domain.Unit;

/**
 * One figure in a statement, of one measure, for one scope, as of one day. Without a
 * contributor, batch or unit it is about the whole mission.
 */
@Entity
public class Claim extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "statement_id")
	private Statement statement;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	private Measure measure;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private @Nullable Contributor contributor;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private @Nullable Batch batch;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private @Nullable Unit unit;

	private LocalDate asOf;

	private int number;

	private Qualifier qualifier;

	protected Claim() {
	}

	/**
	 * Records a claim about a whole mission.
	 * @param statement where it was made
	 * @param mission about which mission
	 * @param measure of what
	 * @param asOf as of what day
	 * @param number how many, zero or more
	 * @param qualifier how sure it was said to be
	 * @throws BrokenRuleException if the number is negative
	 */
	public Claim(Statement statement, Mission mission, Measure measure, LocalDate asOf, int number,
			Qualifier qualifier) {
		BrokenRuleException.require(number >= 0, "number", "A claim is of zero or more.");
		this.statement = statement;
		this.mission = mission;
		this.measure = measure;
		this.asOf = asOf;
		this.number = number;
		this.qualifier = qualifier;
	}

	/**
	 * The figure claimed.
	 * @return with its marks
	 */
	public Figure claimed() {
		return this.qualifier.of(this.number);
	}

	/**
	 * What the claim is about.
	 * @return the mission or a part of it
	 */
	public Scope scope() {
		if (this.contributor != null) {
			return new Scope(Scope.Kind.CONTRIBUTOR, this.contributor.code());
		}
		if (this.batch != null) {
			return new Scope(Scope.Kind.BATCH, this.batch.code());
		}
		return (this.unit != null) ? new Scope(Scope.Kind.UNIT, this.unit.code()) : Scope.WHOLE_MISSION;
	}

	/**
	 * Where the claim was made.
	 * @return the statement
	 */
	public Statement statement() {
		return this.statement;
	}

	/**
	 * About which mission.
	 * @return the mission
	 */
	public Mission mission() {
		return this.mission;
	}

	/**
	 * Of what.
	 * @return the measure
	 */
	public Measure measure() {
		return this.measure;
	}

	/**
	 * As of what day.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.asOf;
	}

}
