package org.muster.intake.domain.cell;

import java.util.Locale;

/**
 * A code or service number: short, and with plain spaces only, so that it can be typed
 * again.
 */
public enum CodeCell implements CellType {

	/** Free text. */
	FREE,

	/** Two letters are a country and written in capitals; anything else is free. */
	COUNTRY_OR_FREE;

	private static final int LONGEST = 100;

	@Override
	public String sqlType() {
		return "text";
	}

	@Override
	public Reading read(String cell) {
		if (cell.length() > LONGEST) {
			return Reading.refused("A code has at most 100 characters.");
		}
		StringBuilder code = new StringBuilder(cell);
		for (int i = 0; i < code.length(); i++) {
			if (Cells.isSpace(code.charAt(i))) {
				code.setCharAt(i, ' ');
			}
		}
		boolean country = this == COUNTRY_OR_FREE && cell.length() == 2;
		return Reading.of(country ? cell.toUpperCase(Locale.ROOT) : code.toString());
	}

}
