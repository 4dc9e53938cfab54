package org.muster.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;

/**
 * The strength ladder: who is there, who is ready, who is promised and what stays
 * unfilled, laid end to end against the mandate. Every place and width is worked out
 * here, so that the template only draws.
 *
 * @param rungs the parts from left to right, those with nobody in them too
 * @param markers the thresholds, the mandate first
 */
public record Ladder(List<Rung> rungs, List<Marker> markers) {

	private static final int LONGEST_NAME = 12;

	/**
	 * Lays out the ladder of a mission on a day.
	 * @param position the figures
	 * @param words the words for a kind of rung or marker, for instance "ready"
	 * @return the ladder
	 */
	public static Ladder of(Position position, UnaryOperator<String> words) {
		Figure homeDeployed = Figure.sum(homes(position, true).stream().map(ContributorPosition::deployed).toList());
		Figure othersDeployed = Figure.sum(homes(position, false).stream().map(ContributorPosition::deployed).toList());
		Figure homeToCome = gap(
				position.expected().minus(homeDeployed).minus(position.ready()).minus(position.inTraining()));
		Figure othersToCome = Figure
			.sum(homes(position, false).stream().map(ContributorPosition::outstanding).toList());
		Figure present = position.afterNext().plus(position.inTraining());
		Figure filled = present.plus(homeToCome).plus(othersToCome);
		Figure authorised = position.authorised();
		Figure unfilled = (authorised != null) ? gap(authorised.minus(filled)) : Figure.ZERO;
		Figure expectedAt = othersDeployed.plus(position.expected());

		long end = LongStream.of(1, filled.plus(unfilled).number(), expectedAt.number()).max().orElse(1);
		List<Rung> rungs = new ArrayList<>();
		long start = 0;
		List<Part> parts = List.of(new Part("deployed", position.deployed()), new Part("ready", position.ready()),
				new Part("in_training", position.inTraining()), new Part("home_to_come", homeToCome),
				new Part("pledged", othersToCome), new Part("unfilled", unfilled));
		for (Part part : parts) {
			rungs.add(Rung.of(part.kind(), part.figure(), words.apply(part.kind()), start, end));
			start += Math.max(0, part.figure().number());
		}
		List<Marker> markers = new ArrayList<>();
		if (authorised != null) {
			markers.add(Marker.of("authorised", words.apply("authorised"), "", authorised, authorised.number(), end));
		}
		if (position.expected().number() > 0) {
			markers.add(Marker.of("expected", words.apply("expected"), homeName(position), position.expected(),
					expectedAt.number(), end));
		}
		return new Ladder(List.copyOf(rungs), List.copyOf(markers));
	}

	/**
	 * The rungs to draw.
	 * @return those with somebody in them
	 */
	public List<Rung> drawn() {
		return this.rungs.stream().filter((rung) -> rung.figure().number() > 0).toList();
	}

	/**
	 * The figure of a rung.
	 * @param kind for instance {@code ready}
	 * @return the figure, zero where there is no such rung
	 */
	public Figure figure(String kind) {
		return this.rungs.stream()
			.filter((rung) -> rung.kind().equals(kind))
			.map(Rung::figure)
			.findFirst()
			.orElse(Figure.ZERO);
	}

	private static Figure gap(Figure missing) {
		return (missing.number() > 0) ? missing : Figure.ZERO;
	}

	private static List<ContributorPosition> homes(Position position, boolean home) {
		return position.contributors().stream().filter((contributor) -> contributor.home() == home).toList();
	}

	private static String homeName(Position position) {
		return homes(position, true).stream()
			.map(ContributorPosition::name)
			.filter((name) -> name.length() <= LONGEST_NAME)
			.findFirst()
			.orElse("");
	}

	private record Part(String kind, Figure figure) {

	}

	/**
	 * A threshold on the ladder.
	 *
	 * @param kind authorised or expected
	 * @param x its place
	 * @param text its label where there is room
	 * @param brief its label on narrow screens
	 * @param anchor start or end: on which side of the line the label runs on
	 */
	public record Marker(String kind, String x, String text, String brief, String anchor) {

		static Marker of(String kind, String word, String who, Figure figure, long at, long end) {
			String brief = word + " " + figure;
			String text = who.isEmpty() ? brief
					: who + " " + brief.substring(0, 1).toLowerCase(Locale.ROOT) + brief.substring(1);
			// A label that runs towards the farther end has at least half of the width.
			return new Marker(kind, Scale.percent(at, end), text, brief, (2 * at < end) ? "start" : "end");
		}

	}

	/**
	 * A part of the ladder.
	 *
	 * @param kind names its colour and pattern
	 * @param figure how many
	 * @param x where it begins
	 * @param width how long it is
	 * @param centre where its label stands
	 * @param brief the width of the ladder from which the figure fits, {@code null} if
	 * never
	 * @param text the figure with its words
	 * @param full the width of the ladder from which the words fit too, {@code null} if
	 * never
	 */
	public record Rung(String kind, Figure figure, String x, String width, String centre, @Nullable Integer brief,
			String text, @Nullable Integer full) {

		static Rung of(String kind, Figure figure, String words, long start, long end) {
			long number = Math.max(0, figure.number());
			String text = figure + " " + words;
			return new Rung(kind, figure, Scale.percent(start, end), Scale.percent(number, end),
					Scale.percent(2 * start + number, 2 * end), Scale.fits(figure.toString(), number, end), text,
					Scale.fits(text, number, end));
		}

	}

}
