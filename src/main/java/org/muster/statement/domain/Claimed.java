package org.muster.statement.domain;

import java.time.LocalDate;

import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * What a claim says.
 *
 * @param measure of what
 * @param asOf as of what day
 * @param number how many, zero or more
 * @param qualifier how sure it was said to be
 */
public record Claimed(Measure measure, LocalDate asOf, int number, Qualifier qualifier) {

	/**
	 * The figure claimed.
	 * @return with its marks
	 */
	public Figure figure() {
		return this.qualifier.of(this.number);
	}

}
