package org.muster.dashboard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Places on the ladder, and whether a label has room there at the widths that the style
 * sheet tells apart.
 */
final class Scale {

	/**
	 * The widths in pixels from which the style sheet shows a label: .from-280 and so on.
	 */
	static final List<Integer> WIDTHS = List.of(280, 400, 560, 760, 1000);

	private static final int PIXELS_A_LETTER = 8;

	private static final int MARGIN = 12;

	private Scale() {
	}

	/**
	 * A place or length as a share of the whole ladder.
	 * @param number the number
	 * @param end the number at the right end, above zero
	 * @return for instance {@code 13.793%}
	 */
	static String percent(long number, long end) {
		return BigDecimal.valueOf(number)
			.multiply(BigDecimal.valueOf(100))
			.divide(BigDecimal.valueOf(end), 3, RoundingMode.HALF_EVEN)
			.toPlainString() + "%";
	}

	/**
	 * The smallest width of the ladder at which a label fits into its part.
	 * @param label the text
	 * @param number the number that the part stands for
	 * @param end the number at the right end, above zero
	 * @return one of the widths, or {@code null} where it never fits
	 */
	static @Nullable Integer fits(String label, long number, long end) {
		long needed = (long) label.length() * PIXELS_A_LETTER + MARGIN;
		return WIDTHS.stream().filter((width) -> width * number >= needed * end).findFirst().orElse(null);
	}

}
