package org.muster.report.print.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.paper.Block;
import org.muster.shared.Figure;
import org.muster.totals.domain.StrengthStep;

/**
 * The strength of a mission over time on paper. Measured in points of a drawing 672 wide
 * and 140 high.
 *
 * @param title what stands above it
 * @param deployed the steps of those in mission
 * @param withReady the steps of those in mission and ready
 * @param authorised the steps of the mandates, a path for each stretch
 * @param day where the day of the report is
 * @param forecast where days to come begin, {@code null} where none are drawn
 * @param forecastWidth how wide they are
 * @param levels lines across with their numbers
 * @param months marks below with their months
 */
public record CurveDrawing(String title, String deployed, String withReady, String authorised, String day,
		@Nullable String forecast, String forecastWidth, List<Tick> levels, List<Tick> months) {

	private static final double LEFT = 40;

	private static final double RIGHT = 668;

	private static final double TOP = 8;

	private static final double BOTTOM = 120;

	private static final int MOST_MONTHS = 8;

	/**
	 * Draws a curve.
	 * @param curve the steps
	 * @param locale the language of the months
	 * @return the drawing
	 */
	public static CurveDrawing of(Block.Curve curve, Locale locale) {
		return new Axes(curve).draw(locale);
	}

	/**
	 * Which part of the template shows it.
	 * @return curve
	 */
	public String kind() {
		return "curve";
	}

	/**
	 * A mark on an axis.
	 *
	 * @param at its place
	 * @param label its words
	 */
	public record Tick(String at, String label) {

	}

	private static final class Axes {

		private final Block.Curve curve;

		private final LocalDate from;

		private final long days;

		private final long step;

		private final long top;

		Axes(Block.Curve curve) {
			this.curve = curve;
			this.from = curve.steps().get(0).day();
			this.days = Math.max(1, ChronoUnit.DAYS.between(this.from, curve.until()));
			long highest = curve.steps().stream().mapToLong(Axes::highest).max().orElse(1);
			this.step = roundStep(Math.max(1, highest));
			this.top = (highest / this.step + 1) * this.step;
		}

		CurveDrawing draw(Locale locale) {
			LocalDate ahead = this.curve.steps()
				.stream()
				.filter(StrengthStep::forecast)
				.map(StrengthStep::day)
				.findFirst()
				.orElse(null);
			return new CurveDrawing(this.curve.title(), path((step) -> step.deployed().number()),
					path((step) -> step.deployed().number() + step.ready().number()), authorised(),
					number(x(this.curve.day())), (ahead != null) ? number(x(ahead)) : null,
					(ahead != null) ? number(RIGHT - x(ahead)) : "0", levels(), months(locale));
		}

		private String path(ToLongFunction<StrengthStep> value) {
			StringBuilder path = new StringBuilder();
			for (StrengthStep step : this.curve.steps()) {
				path.append(path.isEmpty() ? 'M' : 'H').append(number(x(step.day())));
				path.append(path.indexOf("H") < 0 && path.indexOf("V") < 0 ? ' ' : 'V')
					.append(number(y(value.applyAsLong(step))));
			}
			return path.append('H').append(number(RIGHT)).toString();
		}

		private String authorised() {
			StringBuilder path = new StringBuilder();
			List<StrengthStep> steps = this.curve.steps();
			for (int at = 0; at < steps.size(); at++) {
				Figure authorised = steps.get(at).authorised();
				if (authorised != null) {
					LocalDate end = (at + 1 < steps.size()) ? steps.get(at + 1).day() : this.curve.until();
					path.append('M')
						.append(number(x(steps.get(at).day())))
						.append(' ')
						.append(number(y(authorised.number())))
						.append('H')
						.append(number(x(end)));
				}
			}
			return path.toString();
		}

		private List<Tick> levels() {
			List<Tick> levels = new ArrayList<>();
			for (long level = 0; level <= this.top; level += this.step) {
				levels.add(new Tick(number(y(level)), Figure.exact(level).toString()));
			}
			return levels;
		}

		private List<Tick> months(Locale locale) {
			DateTimeFormatter words = DateTimeFormatter.ofPattern("MMM uuuu", locale);
			List<Tick> months = new ArrayList<>();
			long between = this.days / 30 / MOST_MONTHS + 1;
			for (LocalDate month = this.from.withDayOfMonth(1).plusMonths(1); month
				.isBefore(this.curve.until().minusDays(this.days / 20)); month = month.plusMonths(between)) {
				months.add(new Tick(number(x(month)), words.format(month)));
			}
			return months;
		}

		private double x(LocalDate day) {
			double along = (double) ChronoUnit.DAYS.between(this.from, day) / this.days;
			return LEFT + Math.max(0, Math.min(1, along)) * (RIGHT - LEFT);
		}

		private double y(long number) {
			return BOTTOM - Math.max(0, number) * (BOTTOM - TOP) / this.top;
		}

		private static long highest(StrengthStep step) {
			Figure authorised = step.authorised();
			return Math.max(step.deployed().number() + step.ready().number(),
					(authorised != null) ? authorised.number() : 0);
		}

		/** 1, 2 or 5 with noughts, for three to six lines. */
		private static long roundStep(long highest) {
			long step = 1;
			while (highest / step > 5) {
				long first = Long.parseLong(String.valueOf(step).substring(0, 1));
				step = (first == 2) ? step / 2 * 5 : step * 2;
			}
			return step;
		}

		private static String number(double value) {
			return String.format(Locale.ROOT, "%.1f", value);
		}

	}

}
