package org.muster.shared.web.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.muster.shared.AsOf;

/**
 * Reads a recorded time as it stands in an address: an instant, a time at headquarters,
 * or a day, which means its end.
 */
final class RecordedAtParameter {

	static final String NAME = "recordedAt";

	private static final Instant EARLIEST = Instant.parse(AsOf.EARLIEST + "T00:00:00Z");

	private RecordedAtParameter() {
	}

	/**
	 * The time that is written.
	 * @param text for instance {@code 2024-11-08T15:00:00Z}, {@code 2024-11-08T18:00} or
	 * {@code 2024-11-08}
	 * @param headquarters the zone of times without one
	 * @param now the present, which is as late as records can be asked for
	 * @return empty where it cannot be read, lies before all records or is still to come
	 */
	static Optional<Instant> read(String text, ZoneId headquarters, Instant now) {
		String written = text.strip();
		List<Function<String, Instant>> ways = List.of((way) -> OffsetDateTime.parse(way).toInstant(),
				(way) -> LocalDateTime.parse(way).atZone(headquarters).toInstant(),
				(way) -> endOf(LocalDate.parse(way), headquarters, now));
		return ways.stream()
			.flatMap((way) -> attempt(way, written).stream())
			.findFirst()
			.filter((time) -> !time.isBefore(EARLIEST) && !time.isAfter(now));
	}

	/** The end of today is now: nothing more is recorded yet. */
	private static Instant endOf(LocalDate day, ZoneId headquarters, Instant now) {
		Instant end = day.plusDays(1).atStartOfDay(headquarters).toInstant().minus(1, ChronoUnit.MICROS);
		return day.equals(LocalDate.ofInstant(now, headquarters)) ? now : end;
	}

	private static Optional<Instant> attempt(Function<String, Instant> way, String text) {
		try {
			return Optional.of(way.apply(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
