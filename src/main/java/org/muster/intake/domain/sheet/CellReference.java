package org.muster.intake.domain.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The name of a cell, for instance {@code C5}.
 *
 * @param row its row, from 1
 * @param column its column, from 0
 */
record CellReference(int row, int column) {

	/** The last row that a sheet can have. */
	static final int LAST_ROW = 1 << 20;

	private static final int LAST_COLUMN = (1 << 14) - 1;

	private static final int LETTERS = 26;

	private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

	/**
	 * Reads a name.
	 * @param name as the file has it
	 * @return the reference, or {@code null} where no sheet has such a cell
	 */
	static @Nullable CellReference of(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return null;
		}
		int column = 0;
		for (char letter : matcher.group(1).toCharArray()) {
			column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
		}
		int row = Integer.parseInt(matcher.group(2));
		return (row < 1 || row > LAST_ROW || column - 1 > LAST_COLUMN) ? null : new CellReference(row, column - 1);
	}

	@Override
	public String toString() {
		StringBuilder letters = new StringBuilder();
		for (int rest = this.column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.append(this.row).toString();
	}

}
