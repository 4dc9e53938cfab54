package org.muster.batch.service.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.batch.domain.manifest.MovementDetails;
import org.muster.batch.domain.manifest.MovementFacts;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.Movement;
import org.muster.batch.domain.plan.PlanQueries.Named;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.plan.PlanChoices;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.Qualifier;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records movements of which only a number was reported, with who said it.
 */
@Component
@Transactional
@PreAuthorize("hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')")
public class ReportedMovements {

	private final Missions missions;

	private final BatchPlanning batches;

	private final PlanChoices choices;

	private final MovementDetails details;

	private final MovementWriting writing;

	private final ManifestRules rules;

	private final EntityManager entities;

	private final Clock clock;

	ReportedMovements(Missions missions, BatchPlanning batches, PlanChoices choices, MovementDetails details,
			MovementWriting writing, ManifestRules rules, EntityManager entities, Clock clock) {
		this.missions = missions;
		this.batches = batches;
		this.choices = choices;
		this.details = details;
		this.writing = writing;
		this.rules = rules;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Records a reported number.
	 * @param missionCode the mission, in any case
	 * @param contributorCode whose people
	 * @param batchCode their batch, {@code null} for none
	 * @param facts the days and ways; a source is demanded
	 * @param number how many, above zero
	 * @param qualifier how sure that is
	 * @param override why they left although their batch was held, empty for none
	 * @return the key of the movement
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public long record(String missionCode, String contributorCode, @Nullable String batchCode, MovementFacts facts,
			int number, Qualifier qualifier, String override) {
		MissionSummary mission = this.missions.get(missionCode);
		Named contributor = this.choices.contributors()
			.stream()
			.filter((one) -> one.code().equalsIgnoreCase(contributorCode))
			.findFirst()
			.orElseThrow(() -> new BrokenRuleException("contributor", "Choose a contributor from the list."));
		PlanRow batch = batch(batchCode, mission, contributor);
		facts.check(LocalDate.now(this.clock));
		BrokenRuleException.require(facts.source() != null, "source",
				"Say who reported it and where that can be found.");
		BrokenRuleException.require(
				this.details.same((batch != null) ? batch.id() : null, contributor.code(), mission.code(), facts)
					.isEmpty(),
				"carrier",
				"A movement of these people with these days and this carrier is on record already. Say another carrier, for instance the flight.");
		Movement movement = new Movement(this.entities.getReference(Mission.class, mission.id()),
				this.entities.getReference(Contributor.class, contributor.id()),
				(batch != null) ? this.entities.getReference(Batch.class, batch.id()) : null, facts.direction(),
				facts.plannedOn());
		facts.into(movement);
		movement.report(number, qualifier, Objects.requireNonNull(facts.source()));
		return this.writing.save(movement, exceptions(batch, facts, override));
	}

	private @Nullable PlanRow batch(@Nullable String code, MissionSummary mission, Named contributor) {
		if (code == null) {
			return null;
		}
		try {
			PlanRow batch = this.batches.get(code);
			BrokenRuleException.require(
					batch.missionId() == mission.id() && batch.contributor().equals(contributor.code()), "batch",
					"The batch belongs to mission %s and contributor %s.".formatted(batch.mission(),
							batch.contributor()));
			return batch;
		}
		catch (MissingException ex) {
			throw new BrokenRuleException("batch", "Choose a batch from the list.");
		}
	}

	private ManifestRules.Exceptions exceptions(@Nullable PlanRow batch, MovementFacts facts, String override) {
		LocalDate day = facts.day();
		return (batch != null && day != null && facts.direction() == Direction.OUT && facts.isFact())
				? this.rules.exceptions(batch, day, List.of(), override) : ManifestRules.Exceptions.NONE;
	}

}
