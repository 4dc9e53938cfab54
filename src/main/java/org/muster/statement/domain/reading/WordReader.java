package org.muster.statement.domain.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.register.Named;

/**
 * Finds the words of a text that say what is counted, and of what: measures in English,
 * French and Kiswahili, and the names of contributors, batches and units on record.
 */
final class WordReader {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Map<Measure, Pattern> MEASURES = new EnumMap<>(Map.of(Measure.AUTHORISED,
			words("authori[sz]e[ds]?", "autorise", "autorisée?s?", "idhini", "walioidhinishwa", "iliyoidhinishwa"),
			Measure.DEPLOYED,
			words("deployed", "on the ground", "in mission", "in haiti", "arrived?", "landed", "present", "déployée?s?",
					"sur le terrain", "en mission", "arrivée?s?", "présente?s?", "wametumwa", "waliotumwa",
					"wako kazini", "wamewasili", "waliopo"),
			Measure.READY,
			words("ready", "set to deploy", "prepared to deploy", "await deployment", "completed training", "prêts?",
					"prêtes?", "tayari"),
			Measure.IN_TRAINING,
			words("in training", "undergoing training", "being trained", "en formation", "en cours de formation",
					"mafunzoni", "wanaendelea na mafunzo"),
			Measure.EXPECTED,
			words("expected", "planned strength", "full strength", "attendue?s?", "prévue?s?", "wanatarajiwa",
					"wanaotarajiwa"),
			Measure.PLEDGED,
			words("pledged?", "promised?", "committed", "offered?", "promise?s?", "engagée?s?", "annoncée?s?", "ahadi",
					"wameahidiwa", "walioahidiwa", "zimeahidi"),
			Measure.OUTSTANDING,
			words("outstanding", "yet to arrive", "still to come", "not yet arrived", "encore attendue?s?",
					"restent à venir", "bado hawajafika", "hawajawasili"),
			Measure.AFTER_NEXT,
			words("bring(?:s|ing)? the total", "raise the total", "raising the total", "will total", "total of",
					"portera le total", "porter le total", "un total de", "porteront", "jumla"),
			Measure.SHORT, words("short of", "shortfall", "shortage", "gap", "il manque", "manquent", "déficit",
					"pungufu", "upungufu")));

	private final List<Name> names;

	WordReader(Collection<Named> names) {
		this.names = names.stream().map((named) -> new Name(named.scope(), name(named.name()))).toList();
	}

	/**
	 * The measures.
	 * @param text the text
	 * @return in any order
	 */
	List<Found<Measure>> measures(String text) {
		return MEASURES.entrySet()
			.stream()
			.flatMap((measure) -> measure.getValue()
				.matcher(text)
				.results()
				.map((found) -> new Found<>(found.start(), found.end(), measure.getKey())))
			.toList();
	}

	/**
	 * The parts that are named.
	 * @param text the text
	 * @return in any order
	 */
	List<Found<Scope>> scopes(String text) {
		return this.names.stream()
			.flatMap((name) -> name.pattern()
				.matcher(text)
				.results()
				.map((found) -> new Found<>(found.start(), found.end(), name.scope())))
			.toList();
	}

	/**
	 * The nearest to a place.
	 * @param <T> what it means
	 * @param found what was found
	 * @param place the place
	 * @param within where to look
	 * @return the nearest within those bounds, of equals the one that follows
	 */
	static <T> Optional<Found<T>> nearest(List<Found<T>> found, Found<?> place, Found<?> within) {
		return found.stream()
			.filter((one) -> one.from() >= within.from() && one.until() <= within.until())
			.min(Comparator.comparingInt((Found<T> one) -> one.distance(place))
				.thenComparing((one) -> one.from() < place.from())
				.thenComparing((one) -> one.from() - one.until()));
	}

	private static Pattern words(String... phrases) {
		return Pattern.compile("\\b(?:" + String.join("|", phrases).replace(" ", "\\s+") + ")\\b", FLAGS);
	}

	private static Pattern name(String name) {
		String words = Arrays.stream(name.strip().split("\\s+"))
			.map(Pattern::quote)
			.collect(Collectors.joining("\\s+"));
		return Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])", FLAGS);
	}

	private record Name(Scope scope, Pattern pattern) {

	}

}
