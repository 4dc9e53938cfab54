package org.muster.equipment.service;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.EquipmentPledge;
import org.muster.equipment.domain.EquipmentPledgeRepository;
import org.muster.equipment.domain.EquipmentTerms;
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
 * Records what contributors promise beside people.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class EquipmentPledging {

	private final Missions missions;

	private final Contributors contributors;

	private final BatchChoice batches;

	private final EquipmentPledgeRepository pledges;

	EquipmentPledging(Missions missions, Contributors contributors, BatchChoice batches,
			EquipmentPledgeRepository pledges) {
		this.missions = missions;
		this.contributors = contributors;
		this.batches = batches;
		this.pledges = pledges;
	}

	/**
	 * A promise as it stands on record.
	 * @param id its key
	 * @return its words
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public Details get(long id) {
		EquipmentPledge pledge = find(id);
		return new Details(id, pledge.version(), pledge.mission().summary(), pledge.contributor().code(),
				pledge.contributor().name(), this.batches.code(pledge.batchId()), pledge.terms());
	}

	/**
	 * Records a promise.
	 * @param missionCode to what
	 * @param contributorCode by whom
	 * @param batch the code of the batch that it is for, {@code null} for none
	 * @param terms what is promised
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void promise(String missionCode, String contributorCode, @Nullable String batch, EquipmentTerms terms) {
		Mission mission = this.missions.entity(missionCode);
		Contributor contributor = this.contributors.entity(contributorCode);
		Long forBatch = this.batches.of(mission.summary(), batch);
		requireNew(mission, contributor, null, forBatch, terms);
		this.pledges.saveAndFlush(new EquipmentPledge(mission, contributor, forBatch, terms));
	}

	/**
	 * Changes what is on record of a promise.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param batch the code of the batch that it is for, {@code null} for none
	 * @param terms what was promised
	 * @throws BrokenRuleException if a rule forbids it
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void change(long id, int version, @Nullable String batch, EquipmentTerms terms) {
		EquipmentPledge pledge = find(id);
		pledge.requireVersion(version);
		Long forBatch = this.batches.of(pledge.mission().summary(), batch);
		requireNew(pledge.mission(), pledge.contributor(), pledge, forBatch, terms);
		pledge.word(forBatch, terms);
		this.pledges.saveAndFlush(pledge);
	}

	private void requireNew(Mission mission, Contributor contributor, @Nullable EquipmentPledge itself,
			@Nullable Long forBatch, EquipmentTerms terms) {
		boolean taken = this.pledges
			.findByMissionIdAndContributorId(Objects.requireNonNull(mission.id()),
					Objects.requireNonNull(contributor.id()))
			.stream()
			.anyMatch((other) -> other != itself && other.isSame(forBatch, terms));
		BrokenRuleException.require(!taken, "item",
				"A pledge of this by this contributor is on record for that day. Change that one.");
	}

	private EquipmentPledge find(long id) {
		return this.pledges.findById(id).orElseThrow(() -> new MissingException("There is no such pledge."));
	}

	/**
	 * A promise as it stands on record.
	 *
	 * @param id the key in the database
	 * @param version the version of the record
	 * @param mission to what
	 * @param contributor the code of who promised
	 * @param contributorName the name of who promised
	 * @param batch the code of the batch that it is for, if any
	 * @param terms what was promised
	 */
	public record Details(long id, int version, MissionSummary mission, String contributor, String contributorName,
			@Nullable String batch, EquipmentTerms terms) {
	}

}
