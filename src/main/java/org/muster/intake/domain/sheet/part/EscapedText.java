package org.muster.intake.domain.sheet.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in which spreadsheets write characters that XML cannot hold as {@code _x000D_}.
 */
public final class EscapedText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private static final int HEXADECIMAL = 16;

	private EscapedText() {
	}

	/**
	 * Puts the characters back.
	 * @param text as the file has it
	 * @return the text that is meant
	 */
	public static String plain(String text) {
		if (!text.contains("_x")) {
			return text;
		}
		Matcher matcher = ESCAPE.matcher(text);
		return matcher.replaceAll((escape) -> Matcher
			.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), HEXADECIMAL))));
	}

}
