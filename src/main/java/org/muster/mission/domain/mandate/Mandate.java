package org.muster.mission.domain.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * An instrument that authorises a mission for a period, up to an authorised strength.
 * Mandates of one mission do not overlap.
 */
@Entity
public class Mandate extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	private String instrument;

	private Authority authority;

	private @Nullable LocalDate adoptedOn;

	private LocalDate fromDay;

	private LocalDate untilDay;

	private int authorisedStrength;

	private Qualifier qualifier;

	private @Nullable String source;

	protected Mandate() {
	}

	/**
	 * Records a mandate.
	 * @param mission the mission it authorises
	 * @param instrument unique within the mission, for instance "UNSCR 2699"
	 * @param authority under whose authority
	 * @param from the first day
	 * @param until the day after the last
	 * @param authorisedStrength zero or more
	 * @param qualifier how sure the strength is
	 * @throws BrokenRuleException if the period is empty or the strength negative
	 */
	public Mandate(Mission mission, String instrument, Authority authority, LocalDate from, LocalDate until,
			int authorisedStrength, Qualifier qualifier) {
		BrokenRuleException.require(until.isAfter(from), "until", "A mandate ends after the day on which it begins.");
		BrokenRuleException.require(authorisedStrength >= 0, "authorisedStrength",
				"The authorised strength is zero or more.");
		this.mission = mission;
		this.instrument = instrument;
		this.authority = authority;
		this.fromDay = from;
		this.untilDay = until;
		this.authorisedStrength = authorisedStrength;
		this.qualifier = qualifier;
	}

	/**
	 * Adds what is known of the adoption.
	 * @param adoptedOn the day of adoption
	 * @param source who said it and where it can be found
	 */
	public void adopted(LocalDate adoptedOn, @Nullable String source) {
		this.adoptedOn = adoptedOn;
		this.source = source;
	}

	/**
	 * Whether the mandate is in force.
	 * @param day the day asked about
	 * @return true from its first day until before its end
	 */
	public boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.fromDay) && day.isBefore(this.untilDay);
	}

	/**
	 * What pages show of the mandate on a day on which it is in force.
	 * @param day the day asked about
	 * @return the mandate with the days left
	 */
	public MandateInForce asOf(LocalDate day) {
		Figure authorised = this.qualifier.of(this.authorisedStrength);
		return new MandateInForce(this.instrument, this.untilDay, ChronoUnit.DAYS.between(day, this.untilDay),
				authorised, this.source);
	}

}
