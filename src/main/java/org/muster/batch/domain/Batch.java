package org.muster.batch.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * A group sent together, a contingent. Its state is worked out from its roll, readiness
 * and movements and never set.
 */
@Entity
public class Batch extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	private String code;

	private String name;

	private int plannedStrength;

	private @Nullable LocalDate plannedDeparture;

	private @Nullable Integer tourMonths;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "relieves_id")
	private @Nullable Batch relieves;

	private @Nullable LocalDate cancelledOn;

	private @Nullable String cancelReason;

	protected Batch() {
	}

	/**
	 * Plans a batch.
	 * @param mission where it goes
	 * @param contributor who sends it
	 * @param code unique regardless of case
	 * @param name the name
	 * @param plannedStrength how many officers, zero or more
	 * @throws BrokenRuleException if the strength is negative
	 */
	public Batch(Mission mission, Contributor contributor, String code, String name, int plannedStrength) {
		BrokenRuleException.require(plannedStrength >= 0, "plannedStrength", "The planned strength is zero or more.");
		this.mission = mission;
		this.contributor = contributor;
		this.code = code;
		this.name = name;
		this.plannedStrength = plannedStrength;
	}

	/**
	 * Changes what it is called and how many it takes.
	 * @param name the name
	 * @param plannedStrength how many officers, zero or more
	 * @throws BrokenRuleException if it is cancelled or the strength is negative
	 */
	public void change(String name, int plannedStrength) {
		BrokenRuleException.require(this.cancelledOn == null, "name",
				"This batch is cancelled. Its plan is no longer changed.");
		BrokenRuleException.require(plannedStrength >= 0, "plannedStrength", "The planned strength is zero or more.");
		this.name = name;
		this.plannedStrength = plannedStrength;
	}

	/**
	 * Says which batch it relieves.
	 * @param other of the same mission and contributor, or nothing
	 * @throws BrokenRuleException if it would relieve itself
	 */
	public void relieve(@Nullable Batch other) {
		BrokenRuleException.require(other != this, "relieves", "A batch does not relieve itself.");
		this.relieves = other;
	}

	/**
	 * Plans when it leaves and for how long.
	 * @param departure the planned day, or nothing while it is open
	 * @param tourMonths the length of the tour, one month or more, or nothing
	 * @throws BrokenRuleException if the tour is shorter than a month
	 */
	public void planDeparture(@Nullable LocalDate departure, @Nullable Integer tourMonths) {
		BrokenRuleException.require(tourMonths == null || tourMonths > 0, "tourMonths",
				"A tour lasts one month or more.");
		this.plannedDeparture = departure;
		this.tourMonths = tourMonths;
	}

	/**
	 * Calls the batch off.
	 * @param day the day from which it is off
	 * @param reason why
	 * @throws BrokenRuleException if it is cancelled already or no reason is given
	 */
	public void cancel(LocalDate day, String reason) {
		BrokenRuleException.require(this.cancelledOn == null, "cancelledOn", "This batch is cancelled already.");
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the batch is cancelled.");
		this.cancelledOn = day;
		this.cancelReason = reason.strip();
	}

	/**
	 * The days of the planned tour.
	 * @return {@code null} where no departure or tour is planned
	 */
	public @Nullable Period plannedTour() {
		return (this.plannedDeparture != null && this.tourMonths != null)
				? new Period(this.plannedDeparture, this.plannedDeparture.plusMonths(this.tourMonths)) : null;
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Who sends it.
	 * @return the contributor
	 */
	public Contributor contributor() {
		return this.contributor;
	}

	/**
	 * The mission it belongs to.
	 * @return where it goes
	 */
	public Mission mission() {
		return this.mission;
	}

}
