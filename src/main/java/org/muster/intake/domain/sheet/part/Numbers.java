package org.muster.intake.domain.sheet.part;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers in the attributes of a spreadsheet.
 */
public final class Numbers {

	private static final int MOST_DIGITS = 9;

	private Numbers() {
	}

	/**
	 * Reads a number.
	 * @param digits as the file has it
	 * @param most the largest that makes sense
	 * @return the number, or -1 where this is none from 0 to the largest
	 */
	public static int whole(@Nullable String digits, int most) {
		if (digits == null || digits.isEmpty() || digits.length() > MOST_DIGITS
				|| !digits.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return -1;
		}
		int number = Integer.parseInt(digits);
		return (number > most) ? -1 : number;
	}

}
