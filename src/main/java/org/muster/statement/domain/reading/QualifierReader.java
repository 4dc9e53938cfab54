package org.muster.statement.domain.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muster.shared.Mark;
import org.muster.shared.Qualifier;

/**
 * Reads how sure a number is said to be, from the words before and after it, in English,
 * French and Kiswahili.
 */
final class QualifierReader {

	private static final int MOST_WORDS = 2;

	private static final Map<Mark, Pattern> BEFORE = Map.of(Mark.ABOUT,
			before("about", "around", "approximately", "approx\\.", "roughly", "some", "nearly", "almost", "close to",
					"an estimated", "estimated", "circa", "ca\\.", "~", "≈", "environ", "près de", "quelque",
					"à peu près", "presque", "autour de", "takriban", "karibu", "kama", "wapatao", "takribani"),
			Mark.AT_LEAST,
			before("at least", "no fewer than", "not fewer than", "no less than", "not less than", "more than", "over",
					"upwards of", "above", "exceeding", "a minimum of", "≥", "au moins", "plus de", "pas moins de",
					"au minimum", "angalau", "zaidi ya", "si chini ya", "wasiopungua"),
			Mark.AT_MOST,
			before("up to", "at most", "no more than", "not more than", "fewer than", "less than", "under", "below",
					"a maximum of", "as many as", "≤", "jusqu['’]à", "jusqu['’]a", "au plus", "moins de", "pas plus de",
					"au maximum", "tout au plus", "hadi", "chini ya", "si zaidi ya", "wasiozidi"));

	private static final Map<Mark, Pattern> AFTER = Map.of(Mark.ABOUT, after("or so", "approximately", "environ"),
			Mark.AT_LEAST, after("or more", "\\+", "au moins", "ou plus", "at least", "au minimum"), Mark.AT_MOST,
			after("or fewer", "or less", "at most", "au plus", "ou moins", "au maximum"));

	private QualifierReader() {
	}

	/**
	 * The number with the words that qualify it.
	 * @param text the text
	 * @param number the number in it
	 * @param most how far the words after it may reach
	 * @return the place of number and words, and what they mean
	 */
	static Found<Qualifier> around(String text, Found<Integer> number, int most) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		int from = number.from();
		for (int word = 0; word < MOST_WORDS; word++) {
			String ahead = text.substring(0, from).toLowerCase(Locale.ROOT);
			from = BEFORE.entrySet().stream().mapToInt((entry) -> start(entry, ahead, marks)).min().orElse(from);
		}
		int until = number.until();
		String behind = text.substring(until, most).toLowerCase(Locale.ROOT);
		for (Map.Entry<Mark, Pattern> entry : AFTER.entrySet()) {
			Matcher words = entry.getValue().matcher(behind);
			if (words.find()) {
				marks.add(entry.getKey());
				until = number.until() + words.end();
			}
		}
		return new Found<>(from, until, qualifier(marks));
	}

	private static int start(Map.Entry<Mark, Pattern> entry, String ahead, Set<Mark> marks) {
		Matcher words = entry.getValue().matcher(ahead);
		if (!words.find()) {
			return ahead.length();
		}
		marks.add(entry.getKey());
		return words.start(1);
	}

	private static Qualifier qualifier(Set<Mark> marks) {
		for (Qualifier qualifier : List.of(Qualifier.ABOUT_AT_LEAST, Qualifier.AT_LEAST, Qualifier.AT_MOST)) {
			if (marks.containsAll(qualifier.of(0).marks())) {
				return qualifier;
			}
		}
		return marks.contains(Mark.ABOUT) ? Qualifier.ABOUT : Qualifier.EXACT;
	}

	private static Pattern before(String... phrases) {
		return Pattern.compile("(?:^|[^\\p{L}])((?:" + String.join("|", phrases).replace(" ", "\\s+") + ")\\s*)$");
	}

	private static Pattern after(String... phrases) {
		return Pattern.compile("^\\s*(?:" + String.join("|", phrases).replace(" ", "\\s+") + ")(?![\\p{L}])");
	}

}
