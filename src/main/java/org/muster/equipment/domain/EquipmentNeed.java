package org.muster.equipment.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * What a batch, or all that a contributor has in a mission, must have.
 */
@Entity
public class EquipmentNeed extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	private @Nullable Long batchId;

	private EquipmentKind kind;

	private String item;

	private int number;

	private LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	protected EquipmentNeed() {
	}

	/**
	 * Records a need.
	 * @param mission where
	 * @param contributor of whom
	 * @param batchId of which batch, {@code null} for all that the contributor has there
	 * @param terms what must be there
	 * @throws BrokenRuleException if the number is not positive or the period empty
	 */
	public EquipmentNeed(Mission mission, Contributor contributor, @Nullable Long batchId, NeedTerms terms) {
		this.mission = mission;
		this.contributor = contributor;
		this.batchId = batchId;
		word(terms);
	}

	/**
	 * Says anew what must be there.
	 * @param terms what must be there
	 * @throws BrokenRuleException if the number is not positive or the period empty
	 */
	public final void word(NeedTerms terms) {
		BrokenRuleException.require(terms.number() > 0, "number", "One thing or more is needed.");
		LocalDate until = terms.until();
		BrokenRuleException.require(until == null || until.isAfter(terms.from()), "until",
				"A need ends after the day on which it begins.");
		this.kind = terms.kind();
		this.item = terms.item();
		this.number = terms.number();
		this.fromDay = terms.from();
		this.untilDay = until;
	}

	/**
	 * Whether another need would be for the same thing on the same days.
	 * @param terms what would be needed
	 * @return true if the days meet
	 */
	public boolean overlaps(NeedTerms terms) {
		LocalDate until = terms.until();
		return this.kind == terms.kind() && this.item.equalsIgnoreCase(terms.item())
				&& (until == null || this.fromDay.isBefore(until))
				&& new Period(null, this.untilDay).contains(terms.from());
	}

	/**
	 * What must be there.
	 * @return the words on record
	 */
	public NeedTerms terms() {
		return new NeedTerms(this.kind, this.item, this.number, this.fromDay, this.untilDay);
	}

	/**
	 * Where it is needed.
	 * @return the mission
	 */
	public Mission mission() {
		return this.mission;
	}

	/**
	 * Who needs it.
	 * @return the contributor
	 */
	public Contributor contributor() {
		return this.contributor;
	}

	/**
	 * Which batch needs it.
	 * @return its key, {@code null} for none in particular
	 */
	public @Nullable Long batchId() {
		return this.batchId;
	}

}
