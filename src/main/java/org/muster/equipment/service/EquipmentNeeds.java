package org.muster.equipment.service;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.EquipmentNeed;
import org.muster.equipment.domain.EquipmentNeedRepository;
import org.muster.equipment.domain.NeedTerms;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Contributors;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what batches and contributors must have in a mission.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class EquipmentNeeds {

	private final Missions missions;

	private final Contributors contributors;

	private final BatchChoice batches;

	private final EquipmentNeedRepository needs;

	EquipmentNeeds(Missions missions, Contributors contributors, BatchChoice batches, EquipmentNeedRepository needs) {
		this.missions = missions;
		this.contributors = contributors;
		this.batches = batches;
		this.needs = needs;
	}

	/**
	 * A need as it stands on record.
	 * @param id its key
	 * @return its words
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public Details get(long id) {
		EquipmentNeed need = find(id);
		return new Details(id, need.version(), need.mission().summary(), need.contributor().name(), need.terms());
	}

	/**
	 * Records a need.
	 * @param missionCode where
	 * @param contributorCode of whom
	 * @param batch the code of the batch that needs it, {@code null} for none
	 * @param terms what must be there
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void demand(String missionCode, String contributorCode, @Nullable String batch, NeedTerms terms) {
		Mission mission = this.missions.entity(missionCode);
		Contributor contributor = this.contributors.entity(contributorCode);
		Long ofBatch = this.batches.of(mission.summary(), batch, contributor.code());
		EquipmentNeed need = new EquipmentNeed(mission, contributor, ofBatch, terms);
		requireOnce(need, terms);
		this.needs.saveAndFlush(need);
	}

	/**
	 * Changes or ends a need.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param terms what must be there
	 * @throws BrokenRuleException if a rule forbids it
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void change(long id, int version, NeedTerms terms) {
		EquipmentNeed need = find(id);
		need.requireVersion(version);
		requireOnce(need, terms);
		need.word(terms);
		this.needs.saveAndFlush(need);
	}

	private void requireOnce(EquipmentNeed itself, NeedTerms terms) {
		boolean taken = this.needs
			.findByMissionIdAndContributorId(Objects.requireNonNull(itself.mission().id()),
					Objects.requireNonNull(itself.contributor().id()))
			.stream()
			.anyMatch((other) -> other != itself && Objects.equals(other.batchId(), itself.batchId())
					&& other.overlaps(terms));
		BrokenRuleException.require(!taken, "item", "This is needed on these days already. Change that need.");
	}

	private EquipmentNeed find(long id) {
		return this.needs.findById(id).orElseThrow(() -> new MissingException("There is no such need."));
	}

	/**
	 * A need as it stands on record.
	 *
	 * @param id the key in the database
	 * @param version the version of the record
	 * @param mission where
	 * @param contributorName the name of whom
	 * @param terms what must be there
	 */
	public record Details(long id, int version, MissionSummary mission, String contributorName, NeedTerms terms) {
	}

}
