package org.muster.equipment.domain;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * A contributor promised vehicles, aircraft, kit or money to a mission on a day.
 */
@Entity
public class EquipmentPledge extends Recorded {

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

	private Qualifier qualifier;

	private LocalDate pledgedOn;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String source;

	protected EquipmentPledge() {
	}

	/**
	 * Records a promise.
	 * @param mission to what
	 * @param contributor by whom
	 * @param batchId for which batch, {@code null} for all that the contributor has there
	 * @param terms what was promised
	 * @throws BrokenRuleException if the number is not positive, or it was withdrawn
	 * before it was made
	 */
	public EquipmentPledge(Mission mission, Contributor contributor, @Nullable Long batchId, EquipmentTerms terms) {
		this.mission = mission;
		this.contributor = contributor;
		word(batchId, terms);
	}

	/**
	 * Says anew what was promised.
	 * @param forBatch for which batch, {@code null} for all that the contributor has
	 * there
	 * @param terms what was promised
	 * @throws BrokenRuleException if the number is not positive, or it was withdrawn
	 * before it was made
	 */
	public final void word(@Nullable Long forBatch, EquipmentTerms terms) {
		BrokenRuleException.require(terms.number() > 0, "number", "A pledge promises one thing or more.");
		LocalDate withdrawn = terms.withdrawnOn();
		BrokenRuleException.require(withdrawn == null || withdrawn.isAfter(terms.pledgedOn()), "withdrawnOn",
				"A pledge is withdrawn after the day on which it was made, %s.".formatted(terms.pledgedOn()));
		this.batchId = forBatch;
		this.kind = terms.kind();
		this.item = terms.item();
		this.number = terms.number();
		this.qualifier = terms.qualifier();
		this.pledgedOn = terms.pledgedOn();
		this.withdrawnOn = withdrawn;
		this.source = terms.source();
	}

	/**
	 * Whether another promise would be the same.
	 * @param forBatch for which batch
	 * @param terms what would be promised
	 * @return true for the same thing on the same day
	 */
	public boolean isSame(@Nullable Long forBatch, EquipmentTerms terms) {
		return Objects.equals(this.batchId, forBatch) && this.kind == terms.kind()
				&& this.item.equalsIgnoreCase(terms.item()) && this.pledgedOn.equals(terms.pledgedOn());
	}

	/**
	 * What was promised.
	 * @return the words on record
	 */
	public EquipmentTerms terms() {
		return new EquipmentTerms(this.kind, this.item, this.number, this.qualifier, this.pledgedOn, this.withdrawnOn,
				this.source);
	}

	/**
	 * To what it was promised.
	 * @return the mission
	 */
	public Mission mission() {
		return this.mission;
	}

	/**
	 * Who promised.
	 * @return the contributor
	 */
	public Contributor contributor() {
		return this.contributor;
	}

	/**
	 * For which batch it is.
	 * @return its key, {@code null} for none in particular
	 */
	public @Nullable Long batchId() {
		return this.batchId;
	}

}
