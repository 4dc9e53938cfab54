package org.muster.totals.domain.curve;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * People who moved within a period, by name or by number.
 *
 * @param contributor the code of whose people
 * @param batch the code of their batch, where known
 * @param direction out, home or death
 * @param qualifier how sure the number is
 * @param number how many
 */
public record Flow(String contributor, @Nullable String batch, String direction, String qualifier, long number) {

	/**
	 * How many moved.
	 * @return with marks
	 */
	public Figure figure() {
		return Qualifier.ofWord(this.qualifier).of(this.number);
	}

}
