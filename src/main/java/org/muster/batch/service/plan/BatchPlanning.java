package org.muster.batch.service.plan;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.batch.domain.BatchRepository;
import org.muster.batch.domain.plan.PlanQueries;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans batches, changes their plans and calls them off.
 */
@Service
@Transactional
public class BatchPlanning {

	private final BatchRepository batches;

	private final PlanQueries plans;

	private final Missions missions;

	private final EntityManager entities;

	private final Clock clock;

	BatchPlanning(BatchRepository batches, PlanQueries plans, Missions missions, EntityManager entities, Clock clock) {
		this.batches = batches;
		this.plans = plans;
		this.missions = missions;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * The plan of a batch.
	 * @param code in any case
	 * @return what is planned
	 * @throws MissingException if there is no such batch
	 */
	@Transactional(readOnly = true)
	public PlanRow get(String code) {
		return this.plans.find(code)
			.orElseThrow(() -> new MissingException("There is no batch with the code " + code + "."));
	}

	/**
	 * Plans a batch.
	 * @param missionCode where it goes
	 * @param contributorCode who sends it
	 * @param code unique regardless of case
	 * @param plan what is planned
	 * @return its code
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public String plan(String missionCode, String contributorCode, String code, BatchPlan plan) {
		long mission = mission(missionCode);
		BrokenRuleException.require(this.batches.findSummary(code).isEmpty(), "code",
				"There is a batch with this code already.");
		Batch batch = new Batch(this.entities.getReference(Mission.class, mission),
				this.entities.getReference(Contributor.class, contributor(contributorCode)), code, plan.name(),
				plan.plannedStrength());
		batch.planDeparture(plan.plannedDeparture(), plan.tourMonths());
		batch.relieve(relieved(code, missionCode, contributorCode, plan.relieves()));
		this.batches.save(batch);
		return batch.code();
	}

	/**
	 * Changes a plan.
	 * @param code the batch, in any case
	 * @param version the version that was read
	 * @param plan what is planned from now on
	 * @throws BrokenRuleException if a rule forbids it
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if somebody else
	 * was faster
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public void change(String code, int version, BatchPlan plan) {
		PlanRow now = get(code);
		Batch batch = this.batches.findToChange(now.id()).orElseThrow();
		batch.requireVersion(version);
		Batch relieved = relieved(now.code(), now.mission(), now.contributor(), plan.relieves());
		batch.change(plan.name(), plan.plannedStrength());
		batch.planDeparture(plan.plannedDeparture(), plan.tourMonths());
		batch.relieve(relieved);
	}

	/**
	 * Calls a batch off.
	 * @param code the batch, in any case
	 * @param reason why
	 * @throws BrokenRuleException if it is cancelled already or has departed
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public void cancel(String code, String reason) {
		PlanRow plan = get(code);
		BrokenRuleException.require(!this.batches.hasDeparted(plan.id()), "reason",
				"This batch has departed, so it can no longer be cancelled. Record who comes home instead.");
		this.batches.findToChange(plan.id()).orElseThrow().cancel(LocalDate.now(this.clock), reason);
	}

	private long mission(String code) {
		try {
			return this.missions.get(code).id();
		}
		catch (MissingException ex) {
			throw new BrokenRuleException("mission", "Choose a mission from the list.");
		}
	}

	private long contributor(String code) {
		return this.plans.contributors()
			.stream()
			.filter((one) -> one.code().equalsIgnoreCase(code))
			.findFirst()
			.orElseThrow(() -> new BrokenRuleException("contributor", "Choose a contributor from the list."))
			.id();
	}

	private @Nullable Batch relieved(String code, String mission, String contributor, @Nullable String relieves) {
		if (relieves == null) {
			return null;
		}
		BrokenRuleException.require(!relieves.equalsIgnoreCase(code), "relieves", "A batch does not relieve itself.");
		PlanRow other = this.plans.find(relieves)
			.orElseThrow(() -> new BrokenRuleException("relieves", "Choose a batch from the list."));
		BrokenRuleException.require(
				other.mission().equalsIgnoreCase(mission) && other.contributor().equalsIgnoreCase(contributor),
				"relieves", "A batch relieves one of the same mission and contributor.");
		return this.entities.getReference(Batch.class, other.id());
	}

}
