package org.muster.intake.domain.cell;

import org.muster.shared.file.Formulas;

/**
 * What holds for every cell, whatever its column.
 */
public final class Cells {

	/** The longest text that a cell may hold, in characters. */
	public static final int LONGEST = 4000;

	private static final int LONGEST_SHOWN = 200;

	private Cells() {
	}

	/**
	 * Reads a cell as it stands in the file. An apostrophe before what would begin a
	 * formula is no part of it: exports put it there, and people who write for
	 * spreadsheets do.
	 * @param type what its column holds
	 * @param raw the text of the cell
	 * @return the value, nothing, or the reason why it is refused
	 */
	public static Reading read(CellType type, String raw) {
		String cell = Formulas.plain(trim(raw));
		if (cell.isEmpty()) {
			return Reading.NOTHING;
		}
		if (cell.length() > LONGEST) {
			return Reading.refused("The text is longer than 4,000 characters.");
		}
		for (int i = 0; i < cell.length(); i++) {
			if (Character.isISOControl(cell.charAt(i))) {
				return Reading
					.refused("There is a line break or another control character in it (character %d, U+%04X)."
						.formatted(i + 1, (int) cell.charAt(i)));
			}
		}
		return type.read(cell);
	}

	/**
	 * Takes away the spaces around a text, the no-break ones of spreadsheets too.
	 * @param text any text
	 * @return the text without them
	 */
	public static String trim(String text) {
		int from = 0;
		int until = text.length();
		while (from < until && isSpace(text.charAt(from))) {
			from++;
		}
		while (until > from && isSpace(text.charAt(until - 1))) {
			until--;
		}
		return text.substring(from, until);
	}

	/**
	 * Makes the text of a refused cell fit to be shown and stored: control characters
	 * become visible and a long text is cut.
	 * @param raw the text of the cell
	 * @return at most 200 characters and an ellipsis
	 */
	public static String shown(String raw) {
		int length = Math.min(raw.length(), LONGEST_SHOWN);
		if (length < raw.length() && Character.isHighSurrogate(raw.charAt(length - 1))) {
			length--;
		}
		StringBuilder shown = new StringBuilder(length + 1);
		for (int i = 0; i < length; i++) {
			char c = raw.charAt(i);
			shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
		}
		return (length < raw.length()) ? shown.append('…').toString() : shown.toString();
	}

	static boolean isSpace(char c) {
		return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}
