package org.muster.shared.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muster.shared.AsOf;

/**
 * Reads a day as it stands in an address.
 */
final class AsOfParameter {

	private static final Pattern NUMBERS = Pattern.compile("([+-]?)(\\d{1,18})-(\\d{1,9})-(\\d{1,9})");

	private AsOfParameter() {
	}

	/**
	 * The day that was meant, or the nearest that the calendar has: 30 February is the
	 * last of February, the year 9999 the last day that can be asked about.
	 * @param text as typed
	 * @return empty when it is not three numbers in the order of ISO 8601
	 */
	static Optional<LocalDate> nearest(String text) {
		Matcher numbers = NUMBERS.matcher(text.strip());
		if (!numbers.matches()) {
			return Optional.empty();
		}
		long year = Long.parseLong(numbers.group(1) + numbers.group(2));
		long month = Long.parseLong(numbers.group(3));
		long day = Long.parseLong(numbers.group(4));
		if (year < AsOf.EARLIEST.getYear()) {
			return Optional.of(AsOf.EARLIEST);
		}
		if (year > AsOf.LATEST.getYear()) {
			return Optional.of(AsOf.LATEST);
		}
		return Optional.of(nearest(YearMonth.of((int) year, 1), month, day));
	}

	/**
	 * The day exactly as written.
	 * @param text as typed
	 * @return empty when there is no such day or nothing can be asked about it
	 */
	static Optional<LocalDate> exact(String text) {
		return nearest(text).filter((day) -> day.toString().equals(text.strip()));
	}

	private static LocalDate nearest(YearMonth january, long month, long day) {
		if (month < 1) {
			return january.atDay(1);
		}
		if (month > 12) {
			return january.withMonth(12).atEndOfMonth();
		}
		YearMonth meant = january.withMonth((int) month);
		return meant.atDay((int) Math.max(1, Math.min(day, meant.lengthOfMonth())));
	}

}
