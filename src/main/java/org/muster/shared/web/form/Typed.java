package org.muster.shared.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;

/**
 * Reads what was typed into a form. Forms keep texts, so that whatever was typed is shown
 * again beside what is wrong with it.
 */
public final class Typed {

	/** For {@code @Pattern}: any text without control characters. */
	public static final String WORDS = "\\P{Cc}*";

	/**
	 * For {@code @Pattern}: any text of several lines without other control characters.
	 */
	public static final String LINES = "[\\P{Cc}\\r\\n\\t]*";

	private static final Year FIRST = Year.of(1900);

	private static final Year LAST = Year.of(2199);

	private Typed() {
	}

	/**
	 * A text, if there is one.
	 * @param text what was typed
	 * @return the text without spaces around it, {@code null} if nothing is left
	 */
	public static @Nullable String words(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * A text that has to be given.
	 * @param field the name of the field
	 * @param text what was typed
	 * @param missing what to say where it is blank, of whatever spaces
	 * @return the text without spaces around it
	 * @throws BrokenRuleException if nothing is left
	 */
	public static String text(String field, @Nullable String text, String missing) {
		String words = words(text);
		if (words == null) {
			throw new BrokenRuleException(field, missing);
		}
		return words;
	}

	/**
	 * A day that has to be given.
	 * @param field the name of the field
	 * @param text what was typed, as {@code 2024-11-08}
	 * @return the day
	 * @throws BrokenRuleException if there is none, or it is not between 1900 and 2199
	 */
	public static LocalDate day(String field, @Nullable String text) {
		LocalDate day = optionalDay(field, text);
		if (day == null) {
			throw new BrokenRuleException(field, "Give a day.");
		}
		return day;
	}

	/**
	 * A day that may be left open.
	 * @param field the name of the field
	 * @param text what was typed, as {@code 2024-11-08}
	 * @return the day, {@code null} if nothing was typed
	 * @throws BrokenRuleException if there is no such day between 1900 and 2199
	 */
	public static @Nullable LocalDate optionalDay(String field, @Nullable String text) {
		String day = words(text);
		if (day == null) {
			return null;
		}
		try {
			LocalDate parsed = LocalDate.parse(day);
			BrokenRuleException.require(!Year.from(parsed).isBefore(FIRST) && !Year.from(parsed).isAfter(LAST), field,
					"Give a day between 1900 and 2199.");
			return parsed;
		}
		catch (DateTimeException ex) {
			throw new BrokenRuleException(field, "There is no such day. Write it like 2024-11-08.");
		}
	}

	/**
	 * A whole number that has to be given.
	 * @param field the name of the field
	 * @param text what was typed
	 * @param least the least that is allowed
	 * @param most the most that is allowed
	 * @return the number
	 * @throws BrokenRuleException if there is none, or it is out of range
	 */
	public static int number(String field, @Nullable String text, int least, int most) {
		Integer number = optionalNumber(field, text, least, most);
		if (number == null) {
			throw new BrokenRuleException(field, "Give a whole number.");
		}
		return number;
	}

	/**
	 * A whole number that may be left open.
	 * @param field the name of the field
	 * @param text what was typed
	 * @param least the least that is allowed
	 * @param most the most that is allowed
	 * @return the number, {@code null} if nothing was typed
	 * @throws BrokenRuleException if it is not a whole number, or out of range
	 */
	public static @Nullable Integer optionalNumber(String field, @Nullable String text, int least, int most) {
		String digits = words(text);
		if (digits == null) {
			return null;
		}
		String wrong = "Give a whole number from " + least + " to " + most + ".";
		try {
			int number = Integer.parseInt(digits);
			BrokenRuleException.require(number >= least && number <= most, field, wrong);
			return number;
		}
		catch (NumberFormatException ex) {
			throw new BrokenRuleException(field, wrong);
		}
	}

}
