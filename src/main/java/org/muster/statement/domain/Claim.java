package org.muster.statement.domain;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * One figure in a statement, of one measure, for one scope, as of one day.
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

	@Embedded
	private @Nullable Part part;

	private LocalDate asOf;

	private int number;

	private Qualifier qualifier;

	private @Nullable String quote;

	private @Nullable Integer quotedAt;

	protected Claim() {
	}

	/**
	 * Records a claim.
	 * @param statement where it was made
	 * @param mission about which mission
	 * @param part about which part of it
	 * @param said what was claimed
	 * @throws BrokenRuleException if the number is negative
	 */
	public Claim(Statement statement, Mission mission, Part part, Claimed said) {
		this.statement = statement;
		correct(mission, part, said);
	}

	/**
	 * Corrects what is on record of it.
	 * @param mission about which mission
	 * @param part about which part of it
	 * @param said what was claimed
	 * @throws BrokenRuleException if the number is negative
	 */
	public final void correct(Mission mission, Part part, Claimed said) {
		BrokenRuleException.require(said.number() >= 0, "number", "A claim is of zero or more.");
		this.mission = mission;
		this.part = part;
		this.measure = said.measure();
		this.asOf = said.asOf();
		this.number = said.number();
		this.qualifier = said.qualifier();
	}

	/**
	 * Notes the words of the statement that make the claim.
	 * @param words the words
	 * @param before the number of characters before them
	 */
	public void quote(String words, int before) {
		this.quote = words;
		this.quotedAt = before;
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
		return (this.part != null) ? this.part.scope() : Scope.WHOLE_MISSION;
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

	/**
	 * The words of the statement that make the claim.
	 * @return {@code null} where it was entered by hand
	 */
	public @Nullable String quote() {
		return this.quote;
	}

	/**
	 * Where those words stand.
	 * @return the number of characters before them, {@code null} where it was entered by
	 * hand
	 */
	public @Nullable Integer quotedAt() {
		return this.quotedAt;
	}

}
