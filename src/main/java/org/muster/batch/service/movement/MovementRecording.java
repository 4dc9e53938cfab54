package org.muster.batch.service.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementDetails;
import org.muster.batch.domain.manifest.MovementDetails.Named;
import org.muster.batch.domain.manifest.MovementRow;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.Movement;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the facts of a movement one after the other, corrects them, and cancels
 * movements that never were.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')")
public class MovementRecording {

	private final MovementDetails details;

	private final MovementWriting writing;

	private final ManifestRules rules;

	private final BatchPlanning batches;

	private final Clock clock;

	MovementRecording(MovementDetails details, MovementWriting writing, ManifestRules rules, BatchPlanning batches,
			Clock clock) {
		this.details = details;
		this.writing = writing;
		this.rules = rules;
		this.batches = batches;
		this.clock = clock;
	}

	/**
	 * Records the departure.
	 * @param id the movement
	 * @param version the version that was read
	 * @param day the day
	 * @param override why people leave against the rules, empty for none
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void depart(long id, int version, LocalDate day, String override) {
		MovementRow row = standing(id);
		Movement movement = this.writing.change(id, version);
		BrokenRuleException.require(row.departedOn() == null, "day",
				"The departure is on record already. Correct the movement if it is wrong.");
		past("day", day);
		beginning(movement, row, day, override);
		movement.depart(day);
		this.writing.save(movement, ManifestRules.Exceptions.NONE);
		effect(row, day);
	}

	/**
	 * Records the arrival.
	 * @param id the movement
	 * @param version the version that was read
	 * @param day the day
	 * @param override why people left against the rules, empty for none
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void arrive(long id, int version, LocalDate day, String override) {
		MovementRow row = standing(id);
		Movement movement = this.writing.change(id, version);
		BrokenRuleException.require(row.arrivedOn() == null, "day",
				"The arrival is on record already. Correct the movement if it is wrong.");
		BrokenRuleException.require(row.departedOn() == null || !day.isBefore(row.departedOn()), "day",
				"The arrival is not before the departure.");
		past("day", day);
		if (row.departedOn() == null) {
			beginning(movement, row, day, override);
		}
		movement.arrive(day);
		this.writing.save(movement, ManifestRules.Exceptions.NONE);
		if (row.departedOn() == null) {
			effect(row, day);
		}
	}

	/**
	 * Puts other days in the place of wrong ones.
	 * @param id the movement
	 * @param version the version that was read
	 * @param plannedOn the planned day, if any
	 * @param departedOn the day of departure, if known
	 * @param arrivedOn the day of arrival, if known
	 * @param reason why they are corrected
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void correct(long id, int version, @Nullable LocalDate plannedOn, @Nullable LocalDate departedOn,
			@Nullable LocalDate arrivedOn, String reason) {
		MovementRow row = standing(id);
		Movement movement = this.writing.change(id, version);
		past("departedOn", departedOn);
		past("arrivedOn", arrivedOn);
		BrokenRuleException.require(!row.isDeath() || departedOn != null, "departedOn", "Give the day of the death.");
		Set<Long> officers = officers(id);
		boolean left = undone(row, officers);
		movement.correct(plannedOn, departedOn, arrivedOn, reason);
		LocalDate day = (departedOn != null) ? departedOn : (arrivedOn != null) ? arrivedOn : plannedOn;
		judge(row, officers, Objects.requireNonNull(day));
		this.writing.save(movement, ManifestRules.Exceptions.NONE);
		if (row.batchId() != null && !row.isOut() && (departedOn != null || arrivedOn != null)) {
			this.writing.takeEffect(row.batchId(), direction(row), officers, day, !left);
		}
	}

	/**
	 * Takes names off a manifest.
	 * @param id the movement
	 * @param version the version that was read
	 * @param removed the officers who did not move
	 * @param reason why
	 * @throws BrokenRuleException if nobody would be left, or a rule forbids it
	 */
	public void removeNames(long id, int version, Set<Long> removed, String reason) {
		MovementRow row = standing(id);
		Movement movement = this.writing.change(id, version);
		Set<Long> named = officers(id);
		Set<Long> leaving = removed.stream().filter(named::contains).collect(Collectors.toSet());
		BrokenRuleException.require(!leaving.isEmpty(), "officers", "Tick who did not move.");
		BrokenRuleException.require(leaving.size() < named.size() || row.reportedNumber() != null, "officers",
				"Nobody would be left on this movement. Cancel it instead.");
		this.writing.lock(leaving);
		undone(row, leaving);
		movement.correctManifest(reason);
		this.writing.save(movement, ManifestRules.Exceptions.NONE);
		this.writing.removeNames(id, leaving);
	}

	/**
	 * Cancels a movement that never was as recorded. It leaves every figure and stays on
	 * record as cancelled.
	 * @param id the movement
	 * @param version the version that was read
	 * @param reason why
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public void cancel(long id, int version, String reason) {
		MovementRow row = standing(id);
		this.writing.change(id, version);
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the movement is cancelled.");
		Set<Long> officers = officers(id);
		this.writing.lock(officers);
		undone(row, officers);
		this.writing.cancel(id, LocalDate.now(this.clock), reason.strip());
	}

	private MovementRow standing(long id) {
		MovementRow row = this.details.find(id).orElseThrow(() -> new MissingException("There is no such movement."));
		BrokenRuleException.require(row.isStanding(), "version", "This movement was cancelled. It no longer changes.");
		return row;
	}

	private Set<Long> officers(long id) {
		return this.details.names(id).stream().map(Named::officerId).collect(Collectors.toSet());
	}

	private void past(String field, @Nullable LocalDate day) {
		BrokenRuleException.require(day == null || !day.isAfter(LocalDate.now(this.clock)), field,
				"This day is still to come. Record it once it has happened.");
	}

	/**
	 * With the first fact people leave: they have to be on the roll and covered on that
	 * day.
	 */
	private void beginning(Movement movement, MovementRow row, LocalDate day, String override) {
		if (row.batch() == null) {
			return;
		}
		PlanRow batch = this.batches.get(row.batch());
		Set<Long> officers = officers(row.id());
		judge(row, officers, day);
		if (row.isOut()) {
			ManifestRules.Exceptions exceptions = this.rules.exceptions(batch, day,
					this.rules.candidates(batch, Direction.OUT, day, row.id())
						.stream()
						.filter((one) -> officers.contains(one.officer().id()))
						.toList(),
					override);
			this.writing.save(movement, exceptions);
			this.writing.except(row.id(), exceptions);
		}
	}

	private void judge(MovementRow row, Collection<Long> officers, LocalDate day) {
		if (row.batch() != null && !officers.isEmpty()) {
			this.writing.lock(officers);
			this.rules.named(this.rules.candidates(this.batches.get(row.batch()), direction(row), day, row.id()),
					List.copyOf(officers));
		}
	}

	private void effect(MovementRow row, LocalDate day) {
		if (row.batchId() != null && !row.isOut()) {
			this.writing.takeEffect(row.batchId(), direction(row), officers(row.id()), day, false);
		}
	}

	/** Whether the movement had ended places on the roll, which are open again. */
	private boolean undone(MovementRow row, Collection<Long> officers) {
		LocalDate day = (row.departedOn() != null) ? row.departedOn() : row.arrivedOn();
		return row.batchId() != null && !row.isOut() && day != null
				&& this.writing.takeBack(row.batchId(), direction(row), officers, day);
	}

	private static Direction direction(MovementRow row) {
		return Words.parse(Direction.class, row.direction());
	}

}
