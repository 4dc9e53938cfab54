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
	 * @param terms what it says
	 * @throws BrokenRuleException if the period is empty or the strength negative
	 */
	public Mandate(Mission mission, MandateTerms terms) {
		this.mission = mission;
		word(terms);
	}

	/**
	 * Says anew what the instrument authorises.
	 * @param terms what it says
	 * @throws BrokenRuleException if the period is empty or the strength negative
	 */
	public final void word(MandateTerms terms) {
		BrokenRuleException.require(terms.until().isAfter(terms.from()), "until",
				"A mandate ends after the day on which it begins.");
		BrokenRuleException.require(terms.authorisedStrength() >= 0, "authorisedStrength",
				"The authorised strength is zero or more.");
		this.instrument = terms.instrument();
		this.authority = terms.authority();
		this.adoptedOn = terms.adoptedOn();
		this.fromDay = terms.from();
		this.untilDay = terms.until();
		this.authorisedStrength = terms.authorisedStrength();
		this.qualifier = terms.qualifier();
		this.source = terms.source();
	}

	/**
	 * Ends the mandate early, since another takes its place.
	 * @param day the first day of the other
	 * @throws BrokenRuleException if the mandate would have no day left
	 */
	public void endOn(LocalDate day) {
		BrokenRuleException.require(day.isAfter(this.fromDay), "from",
				"The mandate before it, of %s, begins on %s; one takes its place on a later day."
					.formatted(this.instrument, this.fromDay));
		this.untilDay = day;
	}

	/**
	 * Whether two periods have a day in common.
	 * @param other the other mandate's words
	 * @return true if both would be in force on a day
	 */
	public boolean overlaps(MandateTerms other) {
		return this.fromDay.isBefore(other.until()) && other.from().isBefore(this.untilDay);
	}

	/**
	 * What stands on record.
	 * @return its words with its key and version
	 */
	public MandateDetails details() {
		Long id = id();
		if (id == null) {
			throw new IllegalStateException("A mandate has details once it is saved.");
		}
		return new MandateDetails(id, version(), this.mission.summary(),
				new MandateTerms(this.instrument, this.authority, this.adoptedOn, this.fromDay, this.untilDay,
						this.authorisedStrength, this.qualifier, this.source));
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
