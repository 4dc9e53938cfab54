package org.muster.statement.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Numbers written in words, in English and French. Both languages are read at once: their
 * words do not contradict each other.
 */
final class NumberWords {

	private static final Map<String, Integer> VALUES = values();

	private static final Set<String> JOINERS = Set.of("and", "et", "-");

	private static final Set<String> HUNDREDS = Set.of("hundred", "cent", "cents");

	private static final Map<String, Integer> MAGNITUDES = Map.of("thousand", 1_000, "mille", 1_000, "million",
			1_000_000, "millions", 1_000_000);

	/** Alone these are articles or pronouns. */
	private static final Set<String> ARTICLES = Set.of("a", "an", "one", "un", "une");

	private NumberWords() {
	}

	/**
	 * The number that words begin with.
	 * @param words lower-case words and hyphens from some place on
	 * @return how many of them make which number, empty where they begin with none
	 */
	static Optional<Run> at(List<String> words) {
		long total = 0;
		@Nullable Long part = null;
		int used = 0;
		for (int index = 0; index < words.size(); index++) {
			String word = words.get(index);
			if (JOINERS.contains(word) && used > 0) {
				continue;
			}
			Integer magnitude = MAGNITUDES.get(word);
			boolean isArticle = word.equals("a") || word.equals("an");
			if (isArticle && used == 0) {
				part = 1L;
				continue;
			}
			if (magnitude != null && (used > 0 || part != null || word.equals("mille"))) {
				total += ((part != null) ? part : 1) * magnitude;
				part = null;
			}
			else if (HUNDREDS.contains(word) && (part == null || part < 100)) {
				part = ((part != null) ? part : 1) * 100;
			}
			else if (fits(part, word)) {
				part = plus(part, word);
			}
			else {
				break;
			}
			used = index + 1;
		}
		long number = total + ((part != null) ? part : 0);
		boolean isAlone = used == 1 && ARTICLES.contains(words.get(0));
		return (used == 0 || isAlone || number > Integer.MAX_VALUE) ? Optional.empty()
				: Optional.of(new Run(used, (int) number));
	}

	/**
	 * The factor that a word behind digits stands for.
	 * @param word in lower case
	 * @return 1 where it is no magnitude
	 */
	static int magnitude(String word) {
		return MAGNITUDES.getOrDefault(word, 1);
	}

	/** Smaller words follow larger: twenty, then five; quatre makes eighty of vingt. */
	private static boolean fits(@Nullable Long part, String word) {
		Integer value = VALUES.get(word);
		if (value == null) {
			return false;
		}
		if (part == null) {
			return true;
		}
		long rest = part % 100;
		boolean isFourTwenties = rest == 4 && value == 20 && word.startsWith("vingt");
		boolean isAddedToTens = rest >= 20 && rest % 10 == 0
				&& (value < 10 || (rest == 60 || rest == 80) && value < 20);
		return isFourTwenties || rest == 0 || isAddedToTens || rest == 10 && value >= 7 && value < 10;
	}

	private static long plus(@Nullable Long part, String word) {
		int value = VALUES.getOrDefault(word, 0);
		long before = (part != null) ? part : 0;
		return (before % 100 == 4 && value == 20 && word.startsWith("vingt")) ? before - 4 + 80 : before + value;
	}

	private static Map<String, Integer> values() {
		Map<String, Integer> values = new HashMap<>();
		String[] english = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
				"twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen" };
		String[] french = { "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
				"douze", "treize", "quatorze", "quinze", "seize" };
		String[] englishTens = { "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };
		String[] frenchTens = { "dix", "vingt", "trente", "quarante", "cinquante", "soixante" };
		for (int index = 0; index < english.length; index++) {
			values.put(english[index], index + 1);
		}
		for (int index = 0; index < french.length; index++) {
			values.put(french[index], index + 1);
		}
		for (int index = 0; index < englishTens.length; index++) {
			values.put(englishTens[index], 10 * (index + 1));
		}
		for (int index = 0; index < frenchTens.length; index++) {
			values.put(frenchTens[index], 10 * (index + 1));
		}
		values.putAll(Map.of("une", 1, "vingts", 20, "dozen", 12, "septante", 70, "nonante", 90));
		return values;
	}

	/**
	 * Words that make a number.
	 *
	 * @param words how many
	 * @param number which number
	 */
	record Run(int words, int number) {

	}

}
