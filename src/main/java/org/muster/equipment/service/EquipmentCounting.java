package org.muster.equipment.service;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.EquipmentCount;
import org.muster.equipment.domain.EquipmentCountRepository;
import org.muster.equipment.domain.EquipmentPledge;
import org.muster.equipment.domain.EquipmentPledgeRepository;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records how much of what was promised is delivered and serviceable.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class EquipmentCounting {

	private final EquipmentPledgeRepository pledges;

	private final EquipmentCountRepository counts;

	private final Clock clock;

	EquipmentCounting(EquipmentPledgeRepository pledges, EquipmentCountRepository counts, Clock clock) {
		this.pledges = pledges;
		this.counts = counts;
		this.clock = clock;
	}

	/**
	 * Records what was found on a day; a count of the same day is corrected.
	 * @param pledgeId of what
	 * @param found what was found
	 * @throws BrokenRuleException if the day is still to come or the numbers do not fit
	 */
	public void count(long pledgeId, Found found) {
		BrokenRuleException.require(!found.on().isAfter(LocalDate.now(this.clock)), "countedOn",
				"That day is still to come. Record the count once it was taken.");
		EquipmentPledge pledge = this.pledges.findById(pledgeId)
			.orElseThrow(() -> new MissingException("There is no such pledge."));
		EquipmentCount count = this.counts.findByPledgeIdAndCountedOn(pledgeId, found.on())
			.orElseGet(() -> new EquipmentCount(pledge, found.on()));
		count.find(found.delivered(), found.serviceable(), found.nextInspectionOn(), found.source());
		this.counts.saveAndFlush(count);
	}

	/**
	 * What was found on a day.
	 *
	 * @param on the day
	 * @param delivered how many are there
	 * @param serviceable how many of them can be used
	 * @param nextInspectionOn the day of the next inspection, where one is due
	 * @param source who said it and where it can be found
	 */
	public record Found(LocalDate on, int delivered, int serviceable, @Nullable LocalDate nextInspectionOn,
			@Nullable String source) {
	}

}
