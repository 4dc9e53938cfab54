package org.muster.intake.domain.cell;

import java.util.Locale;

/**
 * A whole number, written with the digits 0 to 9 and nothing else: a separator could be
 * read as a thousand or as a decimal one.
 *
 * @param least the smallest number taken
 * @param most the largest number taken
 */
public record NumberCell(int least, int most) implements CellType {

	/** The largest number of people that makes sense anywhere. */
	public static final int LARGEST = 1_000_000_000;

	private static final int MOST_DIGITS = 10;

	@Override
	public String sqlType() {
		return "integer";
	}

	@Override
	public Reading read(String cell) {
		String digits = cell.replaceFirst("^0+(?=.)", "");
		boolean onlyDigits = digits.chars().allMatch((c) -> c >= '0' && c <= '9');
		if (!onlyDigits || digits.length() > MOST_DIGITS) {
			return Reading.refused(reason(onlyDigits ? "" : ", with the digits 0 to 9 only"));
		}
		long number = Long.parseLong(digits);
		return (number < this.least || number > this.most) ? Reading.refused(reason("")) : Reading.of(digits);
	}

	private String reason(String how) {
		return String.format(Locale.ENGLISH, "Write a whole number from %,d to %,d%s.", this.least, this.most, how);
	}

}
