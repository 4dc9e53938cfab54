package org.muster.statement.domain.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a text names, in English, French and Kiswahili. A day without a
 * year is the one nearest to the day of the statement; a weekday is the last one until
 * then.
 */
final class DayReader {

	private static final Map<String, Month> MONTHS = months();

	private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

	private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";

	private static final String YEAR = "(?:,?\\s+(\\d{4}))?";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er)?(?:\\s+of)?\\s+" + MONTH + "(?![\\p{L}])" + YEAR, FLAGS);

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d)" + YEAR, FLAGS);

	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

	private static final Pattern WEEKDAY = Pattern.compile("\\b(" + String.join("|", WEEKDAYS.keySet()) + ")\\b",
			FLAGS);

	private static final Pattern TODAY = Pattern.compile("\\b(?:today|tonight|aujourd['’]hui|leo)\\b", FLAGS);

	private static final Pattern YESTERDAY = Pattern.compile("\\b(?:yesterday|hier|jana)\\b", FLAGS);

	private final LocalDate statedOn;

	DayReader(LocalDate statedOn) {
		this.statedOn = statedOn;
	}

	/**
	 * The days.
	 * @param text the text
	 * @return in order, without those that lie within another
	 */
	List<Found<LocalDate>> in(String text) {
		List<Found<LocalDate>> days = new ArrayList<>();
		Stream
			.of(find(ISO, text, (found) -> date(found.group(1), number(found.group(2)), found.group(3))),
					find(DAY_FIRST, text, (found) -> date(found.group(3), month(found.group(2)), found.group(1))),
					find(MONTH_FIRST, text, (found) -> date(found.group(3), month(found.group(1)), found.group(2))),
					find(TODAY, text, (found) -> Optional.of(this.statedOn)),
					find(YESTERDAY, text, (found) -> Optional.of(this.statedOn.minusDays(1))),
					find(WEEKDAY, text, (found) -> Optional.of(last(found.group()))))
			.flatMap(List::stream)
			.filter((day) -> days.stream().noneMatch(day::overlaps))
			.forEach(days::add);
		days.sort(Comparator.comparingInt(Found::from));
		return days;
	}

	private static List<Found<LocalDate>> find(Pattern pattern, String text, Meaning meaning) {
		return pattern.matcher(text)
			.results()
			.flatMap((found) -> meaning.of(found).map((day) -> new Found<>(found.start(), found.end(), day)).stream())
			.toList();
	}

	private Optional<LocalDate> date(@Nullable String year, int month, String day) {
		if (year != null) {
			return date(number(year), month, number(day));
		}
		int around = this.statedOn.getYear();
		return Stream.of(around - 1, around, around + 1)
			.flatMap((candidate) -> date(candidate, month, number(day)).stream())
			.min(Comparator.comparingLong((found) -> Math.abs(ChronoUnit.DAYS.between(found, this.statedOn))));
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private LocalDate last(String weekday) {
		DayOfWeek day = WEEKDAYS.getOrDefault(weekday.toLowerCase(Locale.ROOT), this.statedOn.getDayOfWeek());
		return this.statedOn.with(TemporalAdjusters.previousOrSame(day));
	}

	private static int month(String word) {
		return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), Month.JANUARY).getValue();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Longer words first, so that "sept" does not end within "septembre". */
	private static Map<String, Month> months() {
		Map<String, Month> months = new TreeMap<>(
				Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		String[] words = { "january jan januari janvier janv", "february feb februari février févr",
				"march mar machi mars", "april apr aprili avril avr", "may mei mai", "june jun juni juin",
				"july jul julai juillet juil", "august aug agosti août", "september sep sept septemba septembre",
				"october oct oktoba octobre", "november nov novemba novembre", "december dec desemba décembre déc" };
		for (int month = 0; month < words.length; month++) {
			for (String word : words[month].split(" ")) {
				months.put(word, Month.of(month + 1));
			}
		}
		return months;
	}

	private static Map<String, DayOfWeek> weekdays() {
		Map<String, DayOfWeek> weekdays = new TreeMap<>();
		String[] words = { "monday lundi jumatatu", "tuesday mardi jumanne", "wednesday mercredi jumatano",
				"thursday jeudi alhamisi", "friday vendredi ijumaa", "saturday samedi jumamosi",
				"sunday dimanche jumapili" };
		for (int day = 0; day < words.length; day++) {
			for (String word : words[day].split(" ")) {
				weekdays.put(word, DayOfWeek.of(day + 1));
			}
		}
		return weekdays;
	}

	private interface Meaning {

		Optional<LocalDate> of(MatchResult found);

	}

}
