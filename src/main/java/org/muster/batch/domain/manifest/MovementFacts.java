package org.muster.batch.domain.manifest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.HomewardReason;
import org.muster.batch.domain.movement.Movement;
import org.muster.shared.BrokenRuleException;

/**
 * What is said of a movement apart from who moves.
 *
 * @param direction which way
 * @param plannedOn the planned day, if any
 * @param departedOn the day of departure, if known; of a death, its day
 * @param arrivedOn the day of arrival, if known
 * @param reason why home, if said
 * @param origin from where
 * @param destination to where
 * @param carrier by what
 * @param source who said it and where it can be found
 */
public record MovementFacts(Direction direction, @Nullable LocalDate plannedOn, @Nullable LocalDate departedOn,
		@Nullable LocalDate arrivedOn, @Nullable HomewardReason reason, @Nullable String origin,
		@Nullable String destination, @Nullable String carrier, @Nullable String source) {

	/**
	 * The day on which the roll and the certification are asked: the departure, else the
	 * arrival, else the planned day.
	 * @return {@code null} where no day is known
	 */
	public @Nullable LocalDate day() {
		if (this.departedOn != null) {
			return this.departedOn;
		}
		return (this.arrivedOn != null) ? this.arrivedOn : this.plannedOn;
	}

	/**
	 * Whether anybody has left.
	 * @return true once a departure or an arrival is known
	 */
	public boolean isFact() {
		return this.departedOn != null || this.arrivedOn != null;
	}

	/**
	 * Refuses days that cannot be.
	 * @param today the day of recording
	 * @throws BrokenRuleException if no day is known, a fact is to come, or the arrival
	 * is before the departure
	 */
	public void check(LocalDate today) {
		boolean death = this.direction == Direction.DEATH;
		BrokenRuleException.require(!death || this.departedOn != null, "departedOn", "Give the day of the death.");
		BrokenRuleException.require(day() != null, "plannedOn",
				"Give the planned day, or the days of departure and arrival.");
		BrokenRuleException.require(this.departedOn == null || !this.departedOn.isAfter(today), "departedOn",
				"This day is still to come. Record it once it has happened; until then, plan it.");
		BrokenRuleException.require(this.arrivedOn == null || !this.arrivedOn.isAfter(today), "arrivedOn",
				"This day is still to come. Record it once it has happened; until then, plan it.");
		BrokenRuleException.require(
				this.departedOn == null || this.arrivedOn == null || !this.arrivedOn.isBefore(this.departedOn),
				"arrivedOn", "The arrival is not before the departure.");
		BrokenRuleException.require(this.reason == null || this.direction == Direction.HOME, "reason",
				"Only a movement home has one of these reasons.");
	}

	/**
	 * Writes them into a movement.
	 * @param movement a movement of the same direction
	 */
	public void into(Movement movement) {
		movement.travel(this.carrier, this.origin, this.destination);
		movement.toldBy(this.source);
		if (this.departedOn != null) {
			movement.depart(this.departedOn);
		}
		if (this.arrivedOn != null) {
			movement.arrive(this.arrivedOn);
		}
		if (this.reason != null) {
			movement.becauseOf(this.reason);
		}
	}

}
