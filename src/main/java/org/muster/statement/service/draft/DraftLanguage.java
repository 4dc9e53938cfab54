package org.muster.statement.service.draft;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A language in which statements are drafted, with its numbers, days and plurals.
 */
public enum DraftLanguage {

	/** English. */
	EN("en", "d MMMM uuuu", "d MMMM uuuu 'at' HH:mm"),

	/** French. */
	FR("fr", "d MMMM uuuu", "d MMMM uuuu 'à' HH 'h' mm"),

	/** Kiswahili. */
	SW("sw", "d MMMM uuuu", "d MMMM uuuu, 'saa' HH:mm");

	private final Locale locale;

	private final DateTimeFormatter day;

	private final DateTimeFormatter time;

	DraftLanguage(String tag, String day, String time) {
		this.locale = Locale.forLanguageTag(tag);
		this.day = DateTimeFormatter.ofPattern(day, this.locale);
		this.time = DateTimeFormatter.ofPattern(time, this.locale);
	}

	/**
	 * Reads a language from an address.
	 * @param tag for instance {@code fr}, in any case
	 * @return English where it is none of those offered
	 */
	public static DraftLanguage of(@Nullable String tag) {
		return Arrays.stream(values())
			.filter((language) -> language.tag().equalsIgnoreCase((tag != null) ? tag.strip() : ""))
			.findFirst()
			.orElse(EN);
	}

	/**
	 * The tag in addresses.
	 * @return for instance {@code fr}
	 */
	public String tag() {
		return this.locale.getLanguage();
	}

	Locale locale() {
		return this.locale;
	}

	/** The ending of the key of a sentence about so many. */
	String form(long number) {
		return (number == 0) ? ".none" : (number == 1) ? ".one" : ".many";
	}

	/**
	 * English and Kiswahili write 1,900, French 1 900 with a space that does not break.
	 */
	String digits(long number) {
		return (this == FR) ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number).replace(',', '\u202f')
				: NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
	}

	/** The first of a month is an ordinal in French. */
	String day(LocalDate date) {
		String written = this.day.format(date);
		return (this == FR && date.getDayOfMonth() == 1) ? written.replaceFirst("^1 ", "1er ") : written;
	}

	String time(LocalDateTime moment) {
		String written = this.time.format(moment);
		return (this == FR && moment.getDayOfMonth() == 1) ? written.replaceFirst("^1 ", "1er ") : written;
	}

}
