package org.muster.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/**
 * A part of a whole. Shown as a percentage; more than the whole counts as 100 %, never
 * above, and nothing short of the whole is rounded up to it.
 *
 * @param part the number of the part
 * @param whole the number of the whole, above zero
 * @param marks how sure it is, empty when exact
 */
public record Share(long part, long whole, Set<Mark> marks) {

	/**
	 * The share as a ratio.
	 * @return from 0 to 1, four decimals, rounded down
	 */
	public BigDecimal ratio() {
		long within = Math.max(0, Math.min(this.part, this.whole));
		return BigDecimal.valueOf(within).divide(BigDecimal.valueOf(this.whole), 4, RoundingMode.DOWN);
	}

	/**
	 * Whether the share reaches a percentage, compared without rounding.
	 * @param percent the threshold, from 0 to 100
	 * @return true at the threshold and above
	 */
	public boolean reaches(int percent) {
		return Math.multiplyExact(this.part, 100L) >= Math.multiplyExact(this.whole, (long) percent);
	}

	/**
	 * The share in percent, one decimal, rounded down.
	 * @return for instance {@code 92.1 %}
	 */
	public String percent() {
		BigDecimal percent = ratio().movePointRight(2).setScale(1, RoundingMode.DOWN);
		return String.format(Locale.ENGLISH, "%s %%", percent);
	}

	/**
	 * The share as shown, with its marks.
	 * @return for instance {@code ≈ 16.0 %}
	 */
	@Override
	public String toString() {
		String symbols = new Figure(0, this.marks).symbols();
		return symbols.isEmpty() ? percent() : symbols + " " + percent();
	}

}
