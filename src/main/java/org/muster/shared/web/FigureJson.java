package org.muster.shared.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Words;

/**
 * A figure in the API, for instance {@code {"number": 400, "marks": ["about"]}}.
 *
 * @param number the number
 * @param marks about, at_least, at_most; empty when exact
 */
public record FigureJson(long number, List<String> marks) {

	/**
	 * Writes a figure.
	 * @param figure the figure
	 * @return its JSON
	 */
	public static FigureJson of(Figure figure) {
		return new FigureJson(figure.number(), figure.marks().stream().map(Words::of).toList());
	}

	/**
	 * Writes a figure that may be absent.
	 * @param figure the figure, if there is one
	 * @return its JSON, or {@code null}
	 */
	public static @Nullable FigureJson orNull(@Nullable Figure figure) {
		return (figure != null) ? of(figure) : null;
	}

}
