package org.muster.account.web;

import java.util.Locale;

/**
 * What stands for a person where room is short.
 */
final class Initials {

	private Initials() {
	}

	/**
	 * The first letters of the first and the last word.
	 * @param name for instance "Duty Officer"
	 * @return for instance "DO"; empty for a name without words
	 */
	static String of(String name) {
		String[] words = name.strip().split("\\s+");
		String first = letter(words[0]);
		String last = (words.length > 1) ? letter(words[words.length - 1]) : "";
		return (first + last).toUpperCase(Locale.ROOT);
	}

	private static String letter(String word) {
		return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
	}

}
