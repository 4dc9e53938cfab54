package org.muster.totals.domain.count;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * People moved without names, added up over movements that are alike.
 *
 * @param contributorId whose people
 * @param batchId their batch, where known
 * @param direction out, home or death
 * @param qualifier how sure the numbers are
 * @param number how many
 */
public record ReportedNumber(long contributorId, @Nullable Long batchId, String direction, String qualifier,
		long number) {

	/**
	 * What this changes in the strength in mission.
	 * @return those who went out, or below zero those who left
	 */
	public Figure change() {
		Figure moved = Qualifier.ofWord(this.qualifier).of(this.number);
		return "out".equals(this.direction) ? moved : Figure.ZERO.minus(moved);
	}

}
