package org.muster.intake.domain.cell;

/**
 * Words that people type, taken as they stand: a formula is text like any other.
 */
public enum TextCell implements CellType {

	/** The only one. */
	WORDS;

	@Override
	public String sqlType() {
		return "text";
	}

	@Override
	public Reading read(String cell) {
		return Reading.of(cell);
	}

}
