package org.muster.readiness.web.officer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.person.RollPlace;
import org.muster.readiness.domain.person.Span;

/**
 * The days of an officer as a picture: a row for each course, one for the days ready and
 * one for the days in mission, over whole years around the day in view.
 *
 * @param years the years shown
 * @param day where the day in view is, from 0 to {@value #WIDTH}
 * @param tour the planned days of the tour, {@code null} where none are planned or they
 * are out of the picture
 * @param rows the rows
 */
record Timeline(List<Integer> years, double day, @Nullable Bar tour, List<Row> rows) {

	/** How wide the picture is, in its own units. */
	static final int WIDTH = 1000;

	private static final int YEARS_BEFORE = 3;

	private static final int YEARS_AFTER = 3;

	static Timeline of(List<Span> spans, List<RollPlace> places, LocalDate day) {
		int first = years(spans, day).min().orElse(day.getYear() - 1);
		int last = years(spans, day).max().orElse(day.getYear() + 1);
		LocalDate begin = LocalDate.of(first, 1, 1);
		LocalDate end = LocalDate.of(last + 1, 1, 1);
		Map<String, List<Span>> byRow = new LinkedHashMap<>();
		spans.forEach((span) -> byRow.computeIfAbsent(group(span) + span.name(), (key) -> new ArrayList<>()).add(span));
		return new Timeline(IntStream.rangeClosed(first, last).boxed().toList(), place(day, begin, end),
				tour(places, begin, end),
				byRow.values()
					.stream()
					.map((row) -> new Row(group(row.get(0)), row.get(0).name(),
							row.stream().map((span) -> bar(span, begin, end)).toList()))
					.toList());
	}

	private static IntStream years(List<Span> spans, LocalDate day) {
		Stream<LocalDate> ends = spans.stream()
			.flatMap((span) -> Stream.of(span.fromDay(), span.lastDay()))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull);
		return IntStream.concat(IntStream.of(day.getYear() - 1, day.getYear() + 1), ends.mapToInt(
				(end) -> Math.max(day.getYear() - YEARS_BEFORE, Math.min(day.getYear() + YEARS_AFTER, end.getYear()))));
	}

	private static String group(Span span) {
		return switch (span.kind()) {
			case "ready", "deployed" -> span.kind();
			default -> "course";
		};
	}

	private static @Nullable Bar tour(List<RollPlace> places, LocalDate begin, LocalDate end) {
		return places.stream()
			.filter((place) -> place.plannedDeparture() != null && place.untilDay() == null)
			.map((place) -> bar(new Span("tour", place.batchName(), place.plannedDeparture(), place.plannedEnd()),
					begin, end))
			.filter((bar) -> bar.width() > 0)
			.findFirst()
			.orElse(null);
	}

	private static Bar bar(Span span, LocalDate begin, LocalDate end) {
		double from = (span.fromDay() != null) ? place(span.fromDay(), begin, end) : 0;
		double until = (span.untilDay() != null) ? place(span.untilDay(), begin, end) : WIDTH;
		return new Bar(span, from, Math.max(until - from, 0));
	}

	private static double place(LocalDate day, LocalDate begin, LocalDate end) {
		double share = (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
		return Math.round(Math.max(0, Math.min(1, share)) * WIDTH * 10) / 10.0;
	}

	/**
	 * A row.
	 *
	 * @param kind course, ready or deployed
	 * @param name the title of the course, or the name of the mission
	 * @param bars its days
	 */
	record Row(String kind, String name, List<Bar> bars) {

	}

	/**
	 * Days in a row.
	 *
	 * @param span the days
	 * @param from where they begin, from 0 to {@value #WIDTH}
	 * @param width how wide they are
	 */
	record Bar(Span span, double from, double width) {

	}

}
