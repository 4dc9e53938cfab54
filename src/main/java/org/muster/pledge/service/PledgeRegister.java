package org.muster.pledge.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.service.Contributors;
import org.muster.mission.service.Missions;
import org.muster.pledge.domain.Pledge;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.pledge.domain.PledgeRepository;
import org.muster.pledge.domain.PledgeStages;
import org.muster.pledge.domain.PledgeTerms;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what contributors promise, and what becomes of it.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class PledgeRegister {

	private final Missions missions;

	private final Contributors contributors;

	private final PledgeRepository pledges;

	private final Clock clock;

	PledgeRegister(Missions missions, Contributors contributors, PledgeRepository pledges, Clock clock) {
		this.missions = missions;
		this.contributors = contributors;
		this.pledges = pledges;
		this.clock = clock;
	}

	/**
	 * A pledge as it stands on record.
	 * @param id its key
	 * @return its words
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public PledgeDetails get(long id) {
		return find(id).details();
	}

	/**
	 * The collective pledges to a mission that named contributors may take up.
	 * @param missionCode the mission
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public List<PledgeDetails> collective(String missionCode) {
		return this.pledges.collective(Objects.requireNonNull(this.missions.entity(missionCode).id()))
			.stream()
			.map(Pledge::details)
			.toList();
	}

	/**
	 * Records a promise.
	 * @param missionCode to what
	 * @param contributorCode by whom
	 * @param terms what is promised
	 * @param takesUp the key of the collective pledge that it takes up, {@code null} for
	 * none
	 * @return the key of the pledge
	 * @throws BrokenRuleException if a rule of pledges forbids it
	 */
	public long record(String missionCode, String contributorCode, PledgeTerms terms, @Nullable Long takesUp) {
		Mission mission = this.missions.entity(missionCode);
		Contributor contributor = this.contributors.entity(contributorCode);
		Pledge pledge = new Pledge(mission, contributor, terms);
		pledge.takeUp(together(takesUp));
		requireNew(mission, contributor, null, terms);
		return Objects.requireNonNull(this.pledges.saveAndFlush(pledge).id());
	}

	/**
	 * Corrects what is on record of a promise.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param terms what was promised
	 * @param takesUp the key of the collective pledge that it takes up, {@code null} for
	 * none
	 * @throws BrokenRuleException if a rule of pledges forbids it
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void correct(long id, int version, PledgeTerms terms, @Nullable Long takesUp) {
		Pledge pledge = find(id, version);
		PledgeDetails details = pledge.details();
		requireNew(this.missions.entity(details.mission().code()),
				this.contributors.entity(details.contributor().code()), pledge, terms);
		pledge.word(terms);
		pledge.takeUp(together(takesUp));
		this.pledges.saveAndFlush(pledge);
	}

	/**
	 * Says how far a promise has come.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param stages the days of the stages that it reached
	 * @throws BrokenRuleException if they do not follow one another or are still to come
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void reach(long id, int version, PledgeStages stages) {
		Pledge pledge = find(id, version);
		requirePast("notifiedOn", stages.notifiedOn());
		requirePast("confirmedOn", stages.confirmedOn());
		requirePast("inTheatreOn", stages.inTheatreOn());
		pledge.reach(stages);
		this.pledges.saveAndFlush(pledge);
	}

	/**
	 * Takes a promise back, or lets it stand again.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param day from when it stands no more, {@code null} to let it stand
	 * @throws BrokenRuleException if the day is not after the promise, or it was replaced
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void withdraw(long id, int version, @Nullable LocalDate day) {
		Pledge pledge = find(id, version);
		requireNotReplaced(pledge, "withdrawnOn");
		if (day != null) {
			pledge.withdraw(day);
		}
		else {
			pledge.stand();
		}
		this.pledges.saveAndFlush(pledge);
	}

	/**
	 * Promises another number instead.
	 * @param id the key of the pledge until then
	 * @param version the version that the change was made to
	 * @param terms what is promised now
	 * @return the key of the new pledge
	 * @throws BrokenRuleException if the day or number is not possible
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public long replace(long id, int version, PledgeTerms terms) {
		Pledge pledge = find(id, version);
		requireNotReplaced(pledge, "pledgedOn");
		requirePast("pledgedOn", terms.pledgedOn());
		Pledge replacement = pledge.replaceBy(terms);
		this.pledges.saveAndFlush(pledge);
		return Objects.requireNonNull(this.pledges.saveAndFlush(replacement).id());
	}

	private void requireNew(Mission mission, Contributor contributor, @Nullable Pledge itself, PledgeTerms terms) {
		requirePast("pledgedOn", terms.pledgedOn());
		boolean taken = this.pledges
			.madeOn(Objects.requireNonNull(mission.id()), Objects.requireNonNull(contributor.id()), terms.pledgedOn())
			.stream()
			.anyMatch((other) -> other != itself && other.details().terms().kind() == terms.kind());
		BrokenRuleException.require(!taken, "pledgedOn",
				"A pledge of this kind by this contributor is on record for that day. Change or replace that one.");
	}

	private void requirePast(String field, @Nullable LocalDate day) {
		BrokenRuleException.require(day == null || !day.isAfter(LocalDate.now(this.clock)), field,
				"That day is still to come. Record it once it has come.");
	}

	private void requireNotReplaced(Pledge pledge, String field) {
		BrokenRuleException.require(!this.pledges.existsByReplaces(pledge), field,
				"Another pledge has replaced this one. Open that one instead.");
	}

	private @Nullable Pledge together(@Nullable Long id) {
		return (id != null) ? find(id) : null;
	}

	private Pledge find(long id) {
		return this.pledges.findById(id).orElseThrow(() -> new MissingException("There is no such pledge."));
	}

	private Pledge find(long id, int version) {
		Pledge pledge = find(id);
		pledge.requireVersion(version);
		return pledge;
	}

}
