package org.muster.batch.domain.movement;

import java.time.LocalDate;
import java.util.UUID;

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

	private @Nullable UUID token;

	private @Nullable String correction;

	private @Nullable String heldReason;

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
	 * Remembers the form that recorded it, so that the same form sent again is known.
	 * @param token the form's own
	 */
	public void recordedBy(UUID token) {
		this.token = token;
	}

	/**
	 * Says who told of it.
	 * @param source who said it and where it can be found, or nothing
	 */
	public void toldBy(@Nullable String source) {
		this.source = source;
	}

	/**
	 * Says why people left although the batch was held.
	 * @param reason why
	 */
	public void leaveWhileHeld(String reason) {
		this.heldReason = reason;
	}

	/**
	 * Puts other days in the place of those on record, because those were wrong.
	 * @param plannedOn the planned day, if any
	 * @param departedOn the day of departure, if known
	 * @param arrivedOn the day of arrival, if known
	 * @param reason why they are corrected
	 * @throws BrokenRuleException if no reason is given, no day is left, or they arrive
	 * before they depart
	 */
	public void correct(@Nullable LocalDate plannedOn, @Nullable LocalDate departedOn, @Nullable LocalDate arrivedOn,
			String reason) {
		BrokenRuleException.require(!reason.isBlank(), "correction", "Say why the movement is corrected.");
		BrokenRuleException.require(plannedOn != null || departedOn != null || arrivedOn != null, "plannedOn",
				"A movement has at least one day. Cancel it if it never was.");
		BrokenRuleException.require(departedOn == null || arrivedOn == null || !arrivedOn.isBefore(departedOn),
				"arrivedOn", "The arrival is not before the departure.");
		this.plannedOn = plannedOn;
		this.departedOn = departedOn;
		this.arrivedOn = arrivedOn;
		this.correction = reason.strip();
	}

	/**
	 * Says that its manifest was corrected.
	 * @param reason why
	 * @throws BrokenRuleException if no reason is given
	 */
	public void correctManifest(String reason) {
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the names are taken off.");
		this.correction = reason.strip();
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
		this.correction = null;
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
		this.correction = null;
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
