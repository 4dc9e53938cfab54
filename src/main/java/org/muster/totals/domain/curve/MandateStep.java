package org.muster.totals.domain.curve;

import java.time.LocalDate;

import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * The authorised strength for a period.
 *
 * @param fromDay the first day
 * @param untilDay the day after the last
 * @param authorisedStrength how many
 * @param qualifier how sure
 */
public record MandateStep(LocalDate fromDay, LocalDate untilDay, long authorisedStrength, String qualifier) {

	/**
	 * Whether it is in force.
	 * @param day the day asked about
	 * @return true from the first day until before the end
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.fromDay) && day.isBefore(this.untilDay);
	}

	/**
	 * The authorised strength.
	 * @return with its marks
	 */
	public Figure authorised() {
		return Qualifier.ofWord(this.qualifier).of(this.authorisedStrength);
	}

}
