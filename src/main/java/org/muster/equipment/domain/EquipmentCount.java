package org.muster.equipment.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * How much of what was promised is delivered and serviceable, found on a day. It counts
 * until the next.
 */
@Entity
public class EquipmentCount extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "pledge_id")
	private EquipmentPledge pledge;

	private LocalDate countedOn;

	private int delivered;

	private int serviceable;

	private @Nullable LocalDate nextInspectionOn;

	private @Nullable String source;

	protected EquipmentCount() {
	}

	/**
	 * Records a count.
	 * @param pledge of what
	 * @param countedOn the day
	 */
	public EquipmentCount(EquipmentPledge pledge, LocalDate countedOn) {
		BrokenRuleException.require(!countedOn.isBefore(pledge.terms().pledgedOn()), "countedOn",
				"It was promised on %s; nothing was delivered before.".formatted(pledge.terms().pledgedOn()));
		this.pledge = pledge;
		this.countedOn = countedOn;
	}

	/**
	 * Says what was found.
	 * @param delivered how many are there, zero or more
	 * @param serviceable how many of them can be used
	 * @param next the day of the next inspection, where one is due
	 * @param source who said it and where it can be found
	 * @throws BrokenRuleException if more are serviceable than delivered, or the next
	 * inspection is not later
	 */
	public void find(int delivered, int serviceable, @Nullable LocalDate next, @Nullable String source) {
		BrokenRuleException.require(delivered >= 0, "delivered", "Zero or more are delivered.");
		BrokenRuleException.require(serviceable >= 0 && serviceable <= delivered, "serviceable",
				"At most what is delivered is serviceable: %d.".formatted(delivered));
		BrokenRuleException.require(next == null || next.isAfter(this.countedOn), "nextInspectionOn",
				"The next inspection is after the day of this one, %s.".formatted(this.countedOn));
		this.delivered = delivered;
		this.serviceable = serviceable;
		this.nextInspectionOn = next;
		this.source = source;
	}

}
