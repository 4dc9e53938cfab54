package org.muster.batch.domain.movement;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * People moved to the mission or home, with a manifest of names or a reported number.
 * Planned, departed and arrived are three separate facts.
 */
@Entity
public class Movement extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private @Nullable Batch batch;

	private Direction direction;

	private @Nullable LocalDate plannedOn;

	private @Nullable LocalDate departedOn;

	private @Nullable LocalDate arrivedOn;

	private @Nullable Integer reportedNumber;

	private Qualifier qualifier = Qualifier.EXACT;

	private @Nullable HomewardReason reason;

	private @Nullable String origin;

	private @Nullable String destination;

	private @Nullable String carrier;

	private @Nullable String source;

	protected Movement() {
	}

	/**
	 * Plans a movement.
	 * @param mission the mission
	 * @param contributor whose people
	 * @param batch their batch, where known
	 * @param direction which way
	 * @param plannedOn the planned day, where there is one
	 */
	public Movement(Mission mission, Contributor contributor, @Nullable Batch batch, Direction direction,
			@Nullable LocalDate plannedOn) {
		this.mission = mission;
		this.contributor = contributor;
		this.batch = batch;
		this.direction = direction;
		this.plannedOn = plannedOn;
	}

	/**
	 * Records a number that was reported without names.
	 * @param number above zero
	 * @param qualifier how sure it is
	 * @param source who said it and where it can be found
	 * @throws BrokenRuleException if the number is not positive
	 */
	public void report(int number, Qualifier qualifier, String source) {
		BrokenRuleException.require(number > 0, "number", "A movement is of one person or more.");
		this.reportedNumber = number;
		this.qualifier = qualifier;
		this.source = source;
	}

	/**
	 * Says how they travel.
	 * @param carrier by what
	 * @param origin from where
	 * @param destination to where
	 */
	public void travel(@Nullable String carrier, @Nullable String origin, @Nullable String destination) {
		this.carrier = carrier;
		this.origin = origin;
		this.destination = destination;
	}

	/**
	 * Says why they go home.
	 * @param reason why
	 * @throws BrokenRuleException if they do not go home
	 */
	public void becauseOf(HomewardReason reason) {
		BrokenRuleException.require(this.direction == Direction.HOME, "reason",
				"Only a movement home has one of these reasons.");
		this.reason = reason;
	}

	/**
	 * Records the departure.
	 * @param day the day
	 * @throws BrokenRuleException if they arrived before
	 */
	public void depart(LocalDate day) {
		BrokenRuleException.require(this.arrivedOn == null || !day.isAfter(this.arrivedOn), "departedOn",
				"The departure is not after the arrival.");
		this.departedOn = day;
	}

	/**
	 * Records the arrival.
	 * @param day the day
	 * @throws BrokenRuleException if they depart later
	 */
	public void arrive(LocalDate day) {
		BrokenRuleException.require(this.departedOn == null || !day.isBefore(this.departedOn), "arrivedOn",
				"The arrival is not before the departure.");
		this.arrivedOn = day;
	}

	/**
	 * The day from which the movement changes the number in mission: the arrival when
	 * out, the departure when home, the day of a death.
	 * @return {@code null} while it is only planned or under way
	 */
	public @Nullable LocalDate effectiveOn() {
		return (this.direction == Direction.OUT || this.departedOn == null) ? this.arrivedOn : this.departedOn;
	}

}
