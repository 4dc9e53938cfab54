package org.muster.shared.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.muster.shared.headquarters.MusterSettings;

import org.springframework.stereotype.Component;

/**
 * Writes days as pages show them, in the language of headquarters.
 */
@Component("days")
public class Days {

	private final DateTimeFormatter full;

	private final DateTimeFormatter plain;

	private final DateTimeFormatter month;

	private final DateTimeFormatter brief;

	Days(MusterSettings settings) {
		this.full = DateTimeFormatter.ofPattern("EEE d MMM uuuu", settings.locale());
		this.plain = DateTimeFormatter.ofPattern("d MMM uuuu", settings.locale());
		this.brief = DateTimeFormatter.ofPattern("d MMM", settings.locale());
		this.month = DateTimeFormatter.ofPattern("MMM uuuu", settings.locale());
	}

	/**
	 * A day with its weekday.
	 * @param day the day
	 * @return for instance "Fri 8 Nov 2024"
	 */
	public String full(LocalDate day) {
		return this.full.format(day);
	}

	/**
	 * A day without its weekday, for tables and running text.
	 * @param day the day
	 * @return for instance "8 Nov 2024"
	 */
	public String plain(LocalDate day) {
		return this.plain.format(day);
	}

	/**
	 * A day of a year that is said elsewhere.
	 * @param day the day
	 * @return for instance "8 Nov"
	 */
	public String brief(LocalDate day) {
		return this.brief.format(day);
	}

	/**
	 * The month of a day.
	 * @param day the day
	 * @return for instance "Nov 2024"
	 */
	public String month(LocalDate day) {
		return this.month.format(day);
	}

}
