package org.muster.mission.service;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Mission;
import org.muster.mission.domain.mandate.Mandate;
import org.muster.mission.domain.mandate.MandateDetails;
import org.muster.mission.domain.mandate.MandateRepository;
import org.muster.mission.domain.mandate.MandateTerms;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records mandates. A mission that changes authority gets another mandate and stays the
 * same mission, so that its people, tours and history go on.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class MandateRegister {

	private final Missions missions;

	private final MandateRepository mandates;

	MandateRegister(Missions missions, MandateRepository mandates) {
		this.missions = missions;
		this.mandates = mandates;
	}

	/**
	 * A mandate as it stands on record.
	 * @param id its key
	 * @return its words
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public MandateDetails get(long id) {
		return find(id).details();
	}

	/**
	 * Records a mandate.
	 * @param missionCode the mission it authorises
	 * @param terms what it says
	 * @param takesOver whether the mandate in force on its first day ends on that day
	 * @throws BrokenRuleException if it overlaps another or its instrument is on record
	 */
	public void authorise(String missionCode, MandateTerms terms, boolean takesOver) {
		Mission mission = this.missions.entity(missionCode);
		Mandate mandate = new Mandate(mission, terms);
		if (takesOver) {
			this.mandates.inForce(Objects.requireNonNull(mission.id()), terms.from()).ifPresent((before) -> {
				before.endOn(terms.from());
				this.mandates.saveAndFlush(before);
			});
		}
		requireRoom(mission, null, terms);
		this.mandates.saveAndFlush(mandate);
	}

	/**
	 * Changes what is on record of a mandate.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param terms what it says
	 * @throws BrokenRuleException if it overlaps another or its instrument is on record
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void change(long id, int version, MandateTerms terms) {
		Mandate mandate = find(id);
		mandate.requireVersion(version);
		requireRoom(this.missions.entity(mandate.details().mission().code()), mandate, terms);
		mandate.word(terms);
		this.mandates.saveAndFlush(mandate);
	}

	private void requireRoom(Mission mission, @Nullable Mandate itself, MandateTerms terms) {
		for (Mandate other : this.mandates.findByMissionIdOrderByFromDay(Objects.requireNonNull(mission.id()))) {
			if (other != itself) {
				MandateTerms words = other.details().terms();
				BrokenRuleException.require(!words.instrument().equalsIgnoreCase(terms.instrument()), "instrument",
						"The mission has a mandate of this instrument already.");
				BrokenRuleException.require(!other.overlaps(terms), "from",
						"It overlaps the mandate of %s, which runs from %s until %s.".formatted(words.instrument(),
								words.from(), words.until()));
			}
		}
	}

	private Mandate find(long id) {
		return this.mandates.findById(id).orElseThrow(() -> new MissingException("There is no such mandate."));
	}

}
