package org.muster.report.print.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.muster.dashboard.web.Ladder;
import org.muster.totals.domain.Position;

/**
 * The strength ladder on paper, in greys and patterns. Measured in points of a drawing
 * 672 wide.
 *
 * @param words the ladder read aloud
 * @param parts the parts from left to right
 * @param markers the thresholds
 */
public record LadderDrawing(String words, List<Part> parts, List<Mark> markers) {

	private static final double WIDTH = 672;

	private static final double TOP = 20;

	private static final double BOTTOM = 56;

	private static final double LETTER = 5.6;

	private static final double STEP = 7;

	/**
	 * Draws the ladder of a mission.
	 * @param position the figures
	 * @param words the words for a kind of part or threshold
	 * @return the drawing
	 */
	public static LadderDrawing of(Position position, UnaryOperator<String> words) {
		Ladder ladder = Ladder.of(position, words);
		List<Part> parts = ladder.drawn().stream().map(LadderDrawing::part).toList();
		List<Mark> markers = ladder.markers().stream().map(LadderDrawing::mark).toList();
		List<String> spoken = new ArrayList<>();
		ladder.rungs().forEach((rung) -> spoken.add(rung.figure().words() + " " + words.apply(rung.kind())));
		ladder.markers().forEach((marker) -> spoken.add(marker.text()));
		return new LadderDrawing(String.join(", ", spoken), parts, markers);
	}

	/**
	 * Which part of the template shows it.
	 * @return ladder
	 */
	public String kind() {
		return "ladder";
	}

	private static Part part(Ladder.Rung rung) {
		double x = place(rung.x());
		double width = place(rung.width());
		String label = fitting(width, rung.text(), rung.figure().toString());
		return new Part(rung.kind(), number(x), number(width), hatch(rung.kind(), x, x + width), label,
				number(x + width / 2), number(label.length() * LETTER + 6),
				number(x + width / 2 - label.length() * LETTER / 2 - 3));
	}

	private static String fitting(double width, String... labels) {
		for (String label : labels) {
			if (label.length() * LETTER + 4 <= width) {
				return label;
			}
		}
		return "";
	}

	private static Mark mark(Ladder.Marker marker) {
		double x = place(marker.x());
		boolean right = marker.anchor().equals("start") || x + marker.text().length() * LETTER < WIDTH;
		return new Mark(number(x), marker.text(), number(right ? x + 4 : x - 4), right ? "start" : "end");
	}

	/** Lines across a part, so that grey print tells it from the others too. */
	private static String hatch(String kind, double from, double until) {
		StringBuilder path = new StringBuilder();
		if (kind.equals("pledged")) {
			double height = BOTTOM - TOP;
			for (double x = from - height + STEP; x < until; x += STEP) {
				double left = Math.max(x, from);
				double right = Math.min(x + height, until);
				line(path, left, BOTTOM - (left - x), right, BOTTOM - (right - x));
			}
		}
		if (kind.equals("home_to_come")) {
			for (double x = from + STEP; x < until; x += STEP) {
				line(path, x, TOP, x, BOTTOM);
			}
		}
		if (kind.equals("in_training")) {
			for (double y = TOP + STEP; y < BOTTOM; y += STEP) {
				line(path, from, y, until, y);
			}
		}
		return path.toString();
	}

	private static void line(StringBuilder path, double x1, double y1, double x2, double y2) {
		path.append('M')
			.append(number(x1))
			.append(' ')
			.append(number(y1))
			.append('L')
			.append(number(x2))
			.append(' ')
			.append(number(y2));
	}

	private static double place(String percent) {
		return new BigDecimal(percent.replace("%", "")).doubleValue() * WIDTH / 100;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	/**
	 * A part of the ladder.
	 *
	 * @param kind names its grey
	 * @param x where it begins
	 * @param width how long it is
	 * @param hatch the lines across it, empty for none
	 * @param label its figure, with words where there is room
	 * @param centre where the label stands
	 * @param clear how wide the ground below a label is on a hatched part
	 * @param clearX where that ground begins
	 */
	public record Part(String kind, String x, String width, String hatch, String label, String centre, String clear,
			String clearX) {

	}

	/**
	 * A threshold.
	 *
	 * @param x its place
	 * @param label its words
	 * @param labelX where they stand
	 * @param anchor start or end
	 */
	public record Mark(String x, String label, String labelX, String anchor) {

	}

}
