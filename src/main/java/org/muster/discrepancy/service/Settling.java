package org.muster.discrepancy.service;

import java.util.Objects;

import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.domain.Settlement;
import org.muster.discrepancy.domain.SettlementRepository;
import org.muster.mission.domain.Mission;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles discrepancies with a reason.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COMMAND', 'DEPLOYMENT_OFFICER')")
public class Settling {

	private final Missions missions;

	private final Discrepancies discrepancies;

	private final SettlementRepository settlements;

	Settling(Missions missions, Discrepancies discrepancies, SettlementRepository settlements) {
		this.missions = missions;
		this.discrepancies = discrepancies;
		this.settlements = settlements;
	}

	/**
	 * One discrepancy as it stands.
	 * @param missionCode of which mission
	 * @param kind the spelling of its kind
	 * @param subject tells it apart from others of that kind
	 * @param asOf the day in view
	 * @return the discrepancy
	 * @throws MissingException if the two numbers agree, or there are none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public Discrepancy get(String missionCode, String kind, String subject, AsOf asOf) {
		return this.discrepancies.of(missionCode, asOf)
			.rows()
			.stream()
			.filter((one) -> one.gap().kind().word().equals(kind) && one.gap().subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new MissingException(
					"There is no such discrepancy on this day. The two numbers may agree by now."));
	}

	/**
	 * Settles a discrepancy.
	 * @param missionCode of which mission
	 * @param seen the discrepancy as it was seen
	 * @param reason why the two numbers may differ
	 * @param asOf the day in view
	 * @throws BrokenRuleException if the numbers are not those that were seen, or no
	 * reason is given
	 */
	public void settle(String missionCode, Seen seen, String reason, AsOf asOf) {
		Gap gap = get(missionCode, seen.kind(), seen.subject(), asOf).gap();
		BrokenRuleException.require(gap.counted().number() == seen.counted() && gap.said().number() == seen.said(),
				"why", "The numbers are no longer those that you saw: %s counted, %s said. Look at them again."
					.formatted(gap.counted().words(), gap.said().words()));
		Mission mission = this.missions.entity(missionCode);
		Settlement settlement = this.settlements.findByMissionId(Objects.requireNonNull(mission.id()))
			.stream()
			.filter((one) -> one.isAbout(gap))
			.findFirst()
			.orElse(null);
		if (settlement == null) {
			settlement = new Settlement(mission, gap, reason);
		}
		else {
			settlement.settle(gap, reason);
		}
		this.settlements.saveAndFlush(settlement);
	}

	/**
	 * Opens a settled discrepancy again. Who settled it and why stays in its history.
	 * @param missionCode of which mission
	 * @param kind the spelling of its kind
	 * @param subject tells it apart from others of that kind
	 * @param asOf the day in view
	 */
	public void reopen(String missionCode, String kind, String subject, AsOf asOf) {
		Gap gap = get(missionCode, kind, subject, asOf).gap();
		this.settlements.findByMissionId(this.missions.get(missionCode).id())
			.stream()
			.filter((one) -> one.isAbout(gap))
			.forEach(this.settlements::delete);
	}

	/**
	 * A discrepancy as somebody saw it.
	 *
	 * @param kind the spelling of its kind
	 * @param subject tells it apart from others of that kind
	 * @param counted the number that counts
	 * @param said the other number
	 */
	public record Seen(String kind, String subject, long counted, long said) {
	}

}
