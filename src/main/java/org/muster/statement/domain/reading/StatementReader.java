package org.muster.statement.domain.reading;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muster.shared.Qualifier;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.register.Named;

/**
 * Reads the text of a statement for what may be claims.
 */
public final class StatementReader {

	private static final Pattern BORDER = Pattern.compile("[;:](?=\\s)|\\n\\s*\\n");

	private static final Pattern SINCE = Pattern.compile("(?i)\\b(since|depuis|tangu)(\\s+(le|tarehe))?\\s+$");

	private final WordReader words;

	/**
	 * Reads with what is on record.
	 * @param names the contributors, batches and units that texts may name
	 */
	public StatementReader(Collection<Named> names) {
		this.words = new WordReader(names);
	}

	/**
	 * Reads a text.
	 * @param text in English, French or Kiswahili
	 * @param statedOn the day on which it was said
	 * @return what may be claims, and the days
	 */
	public Reading read(String text, LocalDate statedOn) {
		List<Found<LocalDate>> days = new DayReader(statedOn).in(text);
		List<Found<Measure>> measures = this.words.measures(text);
		List<Found<Scope>> scopes = this.words.scopes(text);
		List<Found<Integer>> numbers = new NumberReader(Tokens.of(text)).outside(days);
		List<Proposal> proposals = numbers.stream().map((number) -> {
			Found<?> clause = clause(text, number);
			Found<Qualifier> words = QualifierReader.around(text, number, clause.until());
			return new Proposal(words.from(), words.until(), text.substring(words.from(), words.until()),
					number.value(), words.value(),
					WordReader.nearest(measures, words, clause).map(Found::value).orElse(null),
					WordReader.nearest(besides(scopes, number, numbers), words, clause)
						.map(Found::value)
						.orElse(Scope.WHOLE_MISSION),
					WordReader.nearest(since(text, days), words, clause).map(Found::value).orElse(statedOn));
		}).toList();
		return new Reading(proposals, days);
	}

	/** A sentence, or the part of it until a semicolon or a colon. */
	private static Found<?> clause(String text, Found<?> number) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		int end = sentences.following(number.from());
		int start = sentences.previous();
		Matcher border = BORDER.matcher(text).region(start, end);
		while (border.find()) {
			if (border.start() >= number.until()) {
				return new Found<>(start, border.start(), "");
			}
			start = border.end();
		}
		return new Found<>(start, end, "");
	}

	/** A name belongs to the number beside it, not to one beyond another number. */
	private static List<Found<Scope>> besides(List<Found<Scope>> scopes, Found<?> number,
			List<Found<Integer>> numbers) {
		return scopes.stream().filter((scope) -> numbers.stream().noneMatch((other) -> {
			boolean isAfter = other.from() >= number.until() && other.until() <= scope.from();
			boolean isBefore = other.until() <= number.from() && other.from() >= scope.until();
			return isAfter || isBefore;
		})).toList();
	}

	/** Whatever is so since a day is said of the day of the statement. */
	private static List<Found<LocalDate>> since(String text, List<Found<LocalDate>> days) {
		return days.stream().filter((day) -> !SINCE.matcher(text.substring(0, day.from())).find()).toList();
	}

	/**
	 * What was read.
	 *
	 * @param proposals what may be claims, in order
	 * @param days the days named, in order
	 */
	public record Reading(List<Proposal> proposals, List<Found<LocalDate>> days) {

	}

}
