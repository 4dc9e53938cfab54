package org.muster.equipment.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.hold.HoldCause;
import org.muster.batch.service.hold.Holds;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a batch because equipment that it needs is short.
 */
@Service
@Transactional
public class ShortfallHolds {

	private final EquipmentNeeds needs;

	private final Equipment equipment;

	private final Holds holds;

	private final Clock clock;

	ShortfallHolds(EquipmentNeeds needs, Equipment equipment, Holds holds, Clock clock) {
		this.needs = needs;
		this.equipment = equipment;
		this.holds = holds;
		this.clock = clock;
	}

	/**
	 * What is short today of a need of a batch.
	 * @param needId the need
	 * @return the shortfall
	 * @throws MissingException if nothing of it is short, or no batch needs it
	 */
	@Transactional(readOnly = true)
	public Shortfall of(long needId) {
		MissionSummary mission = this.needs.get(needId).mission();
		return this.equipment.needed(mission.code(), LocalDate.now(this.clock))
			.rows()
			.stream()
			.filter((row) -> row.id() == needId && row.batch() != null && row.shortfall() > 0)
			.findFirst()
			.map((row) -> new Shortfall(mission, row))
			.orElseThrow(() -> new MissingException("Nothing is short today that a batch needs under this address."));
	}

	/**
	 * Opens a hold for equipment.
	 * @param needId the need of a batch that is short
	 * @param openedOn the first day of the hold
	 * @param note in words, {@code null} for none
	 * @throws org.muster.shared.BrokenRuleException if the batch is held for equipment
	 * already, or the day is still to come
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COMMAND', 'DEPLOYMENT_OFFICER')")
	public void open(long needId, LocalDate openedOn, @Nullable String note) {
		this.holds.open(Objects.requireNonNull(of(needId).need().batch()), HoldCause.EQUIPMENT, openedOn, note);
	}

	/**
	 * What is short of a need.
	 *
	 * @param mission where
	 * @param need the need beside what there is for it
	 */
	public record Shortfall(MissionSummary mission, NeedRow need) {
	}

}
