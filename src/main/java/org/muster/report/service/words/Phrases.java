package org.muster.report.service.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.muster.shared.headquarters.MusterSettings;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of reports, in the language of headquarters.
 */
@Component
public class Phrases {

	private final MessageSource messages;

	private final Locale locale;

	private final DateTimeFormatter day;

	Phrases(MessageSource messages, MusterSettings settings) {
		this.messages = messages;
		this.locale = settings.locale();
		this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", settings.locale());
	}

	/**
	 * A phrase.
	 * @param key its key below "report."
	 * @param arguments what stands in it
	 * @return the words
	 */
	public String of(String key, Object... arguments) {
		return shared("report." + key, arguments);
	}

	/**
	 * A phrase that pages have too.
	 * @param key its whole key
	 * @param arguments what stands in it
	 * @return the words
	 */
	public String shared(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	/**
	 * A day in running text.
	 * @param day the day
	 * @return for instance "8 November 2024"
	 */
	public String day(LocalDate day) {
		return this.day.format(day);
	}

	/**
	 * The words above a column.
	 * @param key the name of the column in files
	 * @return the heading of the report, or else that of the pages
	 */
	String heading(String key) {
		String shared = this.messages.getMessage("column." + key, null, key, this.locale);
		return Objects.requireNonNull(this.messages.getMessage("report.column." + key, null, shared, this.locale));
	}

}
