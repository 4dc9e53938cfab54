package org.muster.shared.view.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that hold from a day until the next, drawn as lines of steps in a box of
 * {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param from the first day drawn
 * @param until the last day drawn
 * @param today the border between record and forecast
 * @param most the number at the top of the box
 * @param lines the lines
 */
public record StepChart(LocalDate from, LocalDate until, LocalDate today, long most, List<Line> lines) {

	/** The width of the box. */
	public static final int WIDTH = 720;

	/** The height of the box. */
	public static final int HEIGHT = 200;

	private static final int ROWS = 4;

	private static final int MOST_MARKS = 7;

	/**
	 * Scales the lines to the box.
	 * @param from the first day drawn
	 * @param until the last day drawn, after the first
	 * @param today the border between record and forecast
	 * @param lines the lines
	 * @return the chart
	 */
	public static StepChart of(LocalDate from, LocalDate until, LocalDate today, List<Line> lines) {
		long highest = lines.stream()
			.flatMap((line) -> line.numbers().values().stream())
			.mapToLong(Long::longValue)
			.max()
			.orElse(0);
		return new StepChart(from, until, today, round(highest), lines);
	}

	/** The next number up that divides well into the rows. */
	private static long round(long highest) {
		long unit = 1;
		while (unit * 10 * ROWS <= highest) {
			unit *= 10;
		}
		for (long factor : new long[] { 1, 2, 5, 10 }) {
			if (unit * factor * ROWS >= highest) {
				return unit * factor * ROWS;
			}
		}
		return unit * 20 * ROWS;
	}

	/**
	 * A line as the data of an SVG path.
	 * @param line the line
	 * @return moves along the steps, empty without numbers
	 */
	public String path(Line line) {
		NavigableMap<LocalDate, Long> drawn = new TreeMap<>(
				line.numbers().tailMap(this.from, true).headMap(this.until, true));
		var begun = line.numbers().floorEntry(this.from);
		if (begun != null) {
			drawn.put(this.from, begun.getValue());
		}
		if (drawn.isEmpty()) {
			return "";
		}
		StringBuilder path = new StringBuilder("M");
		drawn.forEach((day, number) -> path.append((path.length() > 1) ? "H" : "")
			.append(x(day))
			.append(path.indexOf(" ") < 0 ? " " : "V")
			.append(y(number)));
		return path.append('H').append(WIDTH).toString();
	}

	/**
	 * Where a day stands.
	 * @param day a day
	 * @return from 0 at the first day to {@value #WIDTH} at the last
	 */
	public double x(LocalDate day) {
		long all = Math.max(1, ChronoUnit.DAYS.between(this.from, this.until));
		long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(this.from, day)));
		return Math.round(gone * 10.0 * WIDTH / all) / 10.0;
	}

	/**
	 * Where a number stands.
	 * @param number a number
	 * @return from {@value #HEIGHT} at zero up to 0 at the most
	 */
	public double y(long number) {
		return Math.round((HEIGHT - (double) number * HEIGHT / this.most) * 10) / 10.0;
	}

	/**
	 * Where the days to come begin.
	 * @return their left edge, {@code null} where none is drawn
	 */
	public @Nullable Double forecast() {
		return this.until.isAfter(this.today) ? x(this.today) : null;
	}

	/**
	 * The numbers beside the box.
	 * @return from zero up
	 */
	public List<Long> rows() {
		List<Long> rows = new ArrayList<>();
		for (int row = 0; row <= ROWS; row++) {
			rows.add(this.most * row / ROWS);
		}
		return rows;
	}

	/**
	 * The days below the box: firsts of months, a few of them.
	 * @return in order
	 */
	public List<LocalDate> marks() {
		long months = Math.max(1, ChronoUnit.MONTHS.between(this.from, this.until));
		long every = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
		List<LocalDate> marks = new ArrayList<>();
		LocalDate mark = this.from.withDayOfMonth(1).plusMonths(1);
		while (!mark.isAfter(this.until)) {
			marks.add(mark);
			mark = mark.plusMonths(every);
		}
		return marks;
	}

	/**
	 * One line.
	 *
	 * @param label the key of its words
	 * @param tone the style class
	 * @param numbers from which day on it has which number
	 */
	public record Line(String label, String tone, NavigableMap<LocalDate, Long> numbers) {

	}

}
