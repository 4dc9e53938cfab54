package org.muster.batch.service.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.muster.batch.domain.Batch;
import org.muster.batch.domain.manifest.ManifestWriter;
import org.muster.batch.domain.manifest.MovementDetails;
import org.muster.batch.domain.manifest.MovementFacts;
import org.muster.batch.domain.manifest.MovementRepository;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.Movement;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.domain.roll.RollWriter;
import org.muster.officer.service.Deaths;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Component;

/**
 * Writes movements with their manifests, and what they do to rolls and status.
 */
@Component
class MovementWriting {

	private final EntityManager entities;

	private final MovementRepository movements;

	private final MovementDetails details;

	private final ManifestWriter manifests;

	private final RollWriter rolls;

	private final Deaths deaths;

	MovementWriting(EntityManager entities, MovementRepository movements, MovementDetails details,
			ManifestWriter manifests, RollWriter rolls, Deaths deaths) {
		this.entities = entities;
		this.movements = movements;
		this.details = details;
		this.manifests = manifests;
		this.rolls = rolls;
		this.deaths = deaths;
	}

	Optional<Long> recorded(UUID token) {
		return this.details.recorded(token);
	}

	void lock(Collection<Long> officers) {
		this.rolls.lock(officers);
	}

	/**
	 * Others who change the movement wait; who opened it before it was changed is told.
	 */
	Movement change(long id, int version) {
		Movement movement = this.movements.findToChange(id)
			.orElseThrow(() -> new MissingException("There is no such movement."));
		BrokenRuleException.require(movement.version() == version, "version",
				"Somebody changed this movement after you opened it. It now shows what is on record; look at it and go on.");
		return movement;
	}

	long write(PlanRow batch, ManifestForm form, List<Long> officers, ManifestRules.Exceptions exceptions) {
		MovementFacts facts = form.facts();
		BrokenRuleException.require(
				this.details.same(batch.id(), batch.contributor(), batch.mission(), facts).isEmpty(), "carrier",
				"A movement of this batch with these days and this carrier is on record already. Say another carrier, for instance the flight.");
		Batch of = this.entities.getReference(Batch.class, batch.id());
		Movement movement = new Movement(of.mission(), of.contributor(), of, facts.direction(), facts.plannedOn());
		facts.into(movement);
		movement.recordedBy(form.token());
		long id = save(movement, exceptions);
		this.manifests.name(id, officers);
		except(id, exceptions);
		if (facts.direction() != Direction.OUT && facts.isFact()) {
			takeEffect(batch.id(), facts.direction(), officers, Objects.requireNonNull(facts.day()),
					form.staysOnRoll());
		}
		return id;
	}

	long save(Movement movement, ManifestRules.Exceptions exceptions) {
		if (exceptions.held()) {
			movement.leaveWhileHeld(exceptions.reason());
		}
		this.movements.save(movement);
		this.movements.flush();
		return Objects.requireNonNull(movement.id());
	}

	/** A form that was opened before the names were added is stale. */
	void nameMore(Movement movement, Collection<Long> officers, ManifestRules.Exceptions exceptions) {
		this.entities.lock(movement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
		long id = save(movement, exceptions);
		this.manifests.name(id, officers);
		except(id, exceptions);
	}

	void except(long movement, ManifestRules.Exceptions exceptions) {
		if (!exceptions.uncovered().isEmpty()) {
			this.manifests.explain(movement, exceptions.uncovered(), exceptions.reason());
		}
	}

	/** Who goes home leaves the roll; the dead leave the service as well. */
	void takeEffect(long batch, Direction direction, Collection<Long> officers, LocalDate day, boolean staysOnRoll) {
		if (!staysOnRoll || direction == Direction.DEATH) {
			this.manifests.leaveRoll(batch, officers, day);
		}
		if (direction == Direction.DEATH) {
			this.deaths.record(officers, day);
		}
	}

	/** Undoes what a movement home, or a death, did to the roll and the status. */
	boolean takeBack(long batch, Direction direction, Collection<Long> officers, LocalDate day) {
		if (direction == Direction.DEATH) {
			this.deaths.takeBack(officers, day);
		}
		return this.manifests.returnToRoll(batch, officers, day) > 0;
	}

	void removeNames(long movement, Collection<Long> officers) {
		this.manifests.remove(movement, officers);
	}

	void cancel(long movement, LocalDate day, String reason) {
		this.movements.flush();
		this.manifests.cancel(movement, day, reason);
	}

}
