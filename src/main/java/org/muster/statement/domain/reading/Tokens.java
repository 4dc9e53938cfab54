package org.muster.statement.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, numbers and signs of a text in order, each in lower case.
 */
final class Tokens {

	/** Digits with their thousands apart, then words, then any other sign. */
	private static final Pattern TOKEN = Pattern
		.compile("\\d{1,3}(?:[,.'\u2019 \u00a0\u2009\u202f]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{M}]+|\\S");

	private Tokens() {
	}

	static List<Found<String>> of(String text) {
		List<Found<String>> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			tokens.add(new Found<>(token.start(), token.end(), token.group().toLowerCase(Locale.ROOT)));
		}
		return tokens;
	}

}
