package org.muster.intake.domain.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.muster.shared.AsOf;

/**
 * A day, written as ISO 8601 has it, or in the order that the sender of the file chose. A
 * day in another order is never guessed: it is refused with every reading that it allows.
 */
public enum DayCell implements CellType {

	/** Only so. */
	ISO,

	/** Or day, month and year. */
	DAY_FIRST,

	/** Or month, day and year. */
	MONTH_FIRST;

	private static final Pattern CALENDAR_DAY = Pattern.compile("([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})");

	private static final Pattern DAY_AND_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.,Z+-]+");

	private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");

	private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})");

	private static final int CENTURY = 2000;

	private static final int FULL_YEAR = 4;

	@Override
	public String sqlType() {
		return "date";
	}

	@Override
	public Reading read(String cell) {
		Matcher iso = CALENDAR_DAY.matcher(cell);
		Matcher ordered = YEAR_LAST.matcher(cell);
		LocalDate day;
		if (iso.matches()) {
			day = day(iso.group(1), iso.group(3), iso.group(4));
		}
		else if (this != ISO && ordered.matches() && ordered.group(3).length() == FULL_YEAR) {
			int dayAt = (this == DAY_FIRST) ? 1 : 2;
			day = day(ordered.group(3), ordered.group(3 - dayAt), ordered.group(dayAt));
		}
		else {
			return Reading.refused(otherSpelling(cell));
		}
		if (day == null) {
			return Reading.refused("There is no such day.");
		}
		if (day.isBefore(AsOf.EARLIEST) || day.isAfter(AsOf.LATEST)) {
			return Reading.refused(
					"The day is outside the calendar of the records, %s to %s.".formatted(AsOf.EARLIEST, AsOf.LATEST));
		}
		return Reading.of(day.toString());
	}

	private static String otherSpelling(String cell) {
		Set<LocalDate> readings = new LinkedHashSet<>();
		Matcher matcher = DAY_AND_TIME.matcher(cell);
		if (matcher.matches()) {
			return "Write the day without a time: " + matcher.group(1) + ".";
		}
		matcher = YEAR_FIRST.matcher(cell);
		if (matcher.matches()) {
			add(readings, day(matcher.group(1), matcher.group(2), matcher.group(3)));
		}
		matcher = YEAR_LAST.matcher(cell);
		if (matcher.matches()) {
			add(readings, day(matcher.group(3), matcher.group(2), matcher.group(1)));
			add(readings, day(matcher.group(3), matcher.group(1), matcher.group(2)));
		}
		return switch (readings.size()) {
			case 0 -> "Write a day as ISO 8601 has it, for instance 2024-11-08.";
			case 1 -> "Write the day as ISO 8601 has it: %s.".formatted(readings.iterator().next());
			default -> "The day can be read two ways, as %s or as %s; write the one that is meant."
				.formatted(readings.toArray());
		};
	}

	private static void add(Set<LocalDate> readings, @Nullable LocalDate day) {
		if (day != null) {
			readings.add(day);
		}
	}

	private static @Nullable LocalDate day(String year, String month, String day) {
		int century = (year.length() == 2) ? CENTURY : 0;
		try {
			return LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
