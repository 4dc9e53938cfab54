package org.muster.intake.domain.sheet.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Says as text what a cell shows as a number or as a day.
 */
public final class CellText {

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{0,30}\\.?[0-9]{0,30}([eE][-+]?[0-9]{1,2})?");

	/** As many digits as spreadsheets show of a number that is not whole. */
	private static final MathContext SHOWN = new MathContext(15);

	private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);

	/** Spreadsheets count a 29 February 1900, which there was not. */
	private static final int NO_DAY = 60;

	private static final int LAST_DAY = 2_958_465;

	private final NumberFormats formats;

	private final boolean since1904;

	/**
	 * A spreadsheet's own way.
	 * @param formats how the styles show numbers
	 * @param since1904 whether days are counted from 1904 on
	 */
	public CellText(NumberFormats formats, boolean since1904) {
		this.formats = formats;
		this.since1904 = since1904;
	}

	/**
	 * Says what a cell shows.
	 * @param raw the number as the file has it
	 * @param style of the cell, or {@code null}
	 * @return the number without needless zeros, a day as ISO 8601 has it, or the raw
	 * text where it is no number
	 */
	public String of(String raw, @Nullable String style) {
		if (!NUMBER.matcher(raw).matches() || raw.chars().noneMatch(Character::isDigit)) {
			return raw;
		}
		BigDecimal number = new BigDecimal(raw);
		NumberFormats.Format format = this.formats.of(style);
		boolean isDay = format.day() && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
		return isDay ? day(number) : number(number, format.digits());
	}

	private static String number(BigDecimal number, int digits) {
		BigDecimal exact = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		boolean whole = exact.scale() <= 0;
		String text = (whole ? exact : exact.round(SHOWN).stripTrailingZeros()).toPlainString();
		return (whole && exact.signum() >= 0) ? "0".repeat(Math.max(digits - text.length(), 0)) + text : text;
	}

	private String day(BigDecimal number) {
		int serial = number.intValue();
		String time = (number.stripTrailingZeros().scale() > 0) ? timeOf(number) : "";
		if (this.since1904) {
			return FIRST_OF_1904.plusDays(serial) + time;
		}
		if (serial == 0) {
			return "1900-01-00" + time;
		}
		if (serial == NO_DAY) {
			return "1900-02-29" + time;
		}
		return DAY_ZERO.plusDays((serial < NO_DAY) ? serial : serial - 1) + time;
	}

	private static String timeOf(BigDecimal number) {
		int minutes = number.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(24 * 60)).intValue();
		return " %02d:%02d".formatted(minutes / 60, minutes % 60);
	}

}
