package org.muster.readiness.domain.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a search. A word is found anywhere in a name or number; one of a letter or
 * two only at the beginning, as it would be found nearly everywhere.
 *
 * @param words without accents and capitals, at most {@value #MOST}
 */
public record SearchWords(List<String> words) {

	private static final int MOST = 6;

	private static final int SHORTEST_ANYWHERE = 3;

	private static final int SHORTEST_TOLERANT = 4;

	private static final int SHORTEST_WRONG = 5;

	/** The index finds nothing by fewer letters in a row. */
	private static final Pattern INDEXED = Pattern.compile("[^_\\\\%]{3}");

	private static final int LONGEST_TOLERANT = 24;

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f,;]+");

	/**
	 * Takes what was typed apart.
	 * @param typed without accents and capitals
	 * @return its words
	 */
	static SearchWords of(String typed) {
		return new SearchWords(
				SPACES.splitAsStream(typed).filter((word) -> !word.isEmpty()).distinct().limit(MOST).toList());
	}

	/**
	 * What the text of an officer must be like, by word.
	 * @return patterns for LIKE
	 */
	List<String> patterns() {
		return this.words.stream().map((word) -> "%" + pattern(word) + "%").toList();
	}

	/**
	 * Whether each word is long enough, and none too long, to be looked for with a slip
	 * of the finger.
	 * @return true if so
	 */
	boolean isTolerant() {
		return !this.words.isEmpty() && this.words.stream().anyMatch((word) -> word.length() >= SHORTEST_TOLERANT)
				&& this.words.stream().allMatch((word) -> word.length() <= LONGEST_TOLERANT);
	}

	/**
	 * What the text of an officer may be like where each word holds one slip at most: two
	 * letters exchanged; and in words that are not short, one wrong, one too many or one
	 * left out.
	 * @return patterns for LIKE, by word
	 */
	List<List<String>> slips() {
		return this.words.stream().map(SearchWords::slips).toList();
	}

	private static List<String> slips(String word) {
		if (word.length() < SHORTEST_TOLERANT) {
			return List.of("%" + pattern(word) + "%");
		}
		Set<String> patterns = new LinkedHashSet<>(List.of(pattern(word)));
		int[] letters = word.codePoints().toArray();
		for (int at = 0; at < letters.length; at++) {
			if (at > 0) {
				patterns.add(like(letters, 0, at - 1) + like(letters, at, at + 1) + like(letters, at - 1, at)
						+ like(letters, at + 1, letters.length));
			}
			if (letters.length >= SHORTEST_WRONG) {
				String before = like(letters, 0, at);
				patterns.add(before + "_" + like(letters, at + 1, letters.length));
				patterns.add(before + like(letters, at + 1, letters.length));
				patterns.add(before + "_" + like(letters, at, letters.length));
			}
		}
		return patterns.stream()
			.filter((pattern) -> INDEXED.matcher(pattern).find())
			.map((pattern) -> "%" + pattern + "%")
			.toList();
	}

	private static String pattern(String word) {
		return ((word.length() < SHORTEST_ANYWHERE) ? " " : "") + escaped(word);
	}

	private static String like(int[] letters, int from, int until) {
		return escaped(new String(letters, from, until - from));
	}

	private static String escaped(String text) {
		return text.replaceAll("([\\\\%_])", "\\\\$1");
	}

}
