package org.muster.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/**
 * A part of a whole. Shown as a percentage, rounded half up from the exact share and only
 * here; more than the whole counts as 100 %, never above, and nothing short of the whole
 * is rounded up to it.
 *
 * @param part the number of the part
 * @param whole the number of the whole, above zero
 * @param marks how sure it is, empty when exact
 */
public record Share(long part, long whole, Set<Mark> marks) {

	/**
	 * The share as a ratio.
	 * @return from 0 to 1, four decimals, rounded half up
	 */
	public BigDecimal ratio() {
		return rounded(1, 4);
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
	 * The share in percent, one decimal, rounded half up.
	 * @return for instance {@code 92.1 %}
	 */
	public String percent() {
		return String.format(Locale.ENGLISH, "%s %%", rounded(100, 1));
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

	/** Of so many parts of the whole, from the exact share and not from a rounded one. */
	private BigDecimal rounded(int parts, int decimals) {
		long within = Math.max(0, Math.min(this.part, this.whole));
		BigDecimal share = BigDecimal.valueOf(within).multiply(BigDecimal.valueOf(parts));
		BigDecimal rounded = share.divide(BigDecimal.valueOf(this.whole), decimals, RoundingMode.HALF_UP);
		boolean all = rounded.compareTo(BigDecimal.valueOf(parts)) == 0;
		return (all && within < this.whole) ? rounded.subtract(BigDecimal.ONE.movePointLeft(decimals)) : rounded;
	}

}
