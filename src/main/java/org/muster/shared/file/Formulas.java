package org.muster.shared.file;

/**
 * Texts that a spreadsheet would compute. An apostrophe before them takes away its reason
 * to, in every file that is written; files that are read are freed of it again, so that
 * what is exported comes back unchanged.
 */
public final class Formulas {

	private static final String BEGINNINGS = "=+-@\t\r";

	private Formulas() {
	}

	/**
	 * Takes away a spreadsheet's reason to compute a text.
	 * @param text what someone once typed
	 * @return the text, with one more apostrophe before what would begin a formula,
	 * whatever apostrophes stand there already
	 */
	public static String harmless(String text) {
		return begins(text, apostrophes(text)) ? "'" + text : text;
	}

	/**
	 * Gives back the text that was made harmless.
	 * @param text as a file has it
	 * @return the text without the first apostrophe, where one stands before what would
	 * begin a formula
	 */
	public static String plain(String text) {
		int apostrophes = apostrophes(text);
		return (apostrophes > 0 && begins(text, apostrophes)) ? text.substring(1) : text;
	}

	private static int apostrophes(String text) {
		int count = 0;
		while (count < text.length() && text.charAt(count) == '\'') {
			count++;
		}
		return count;
	}

	private static boolean begins(String text, int at) {
		return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
	}

}
