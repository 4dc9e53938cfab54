package org.muster.statement.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text cut into pieces, some of which are marked.
 *
 * @param pieces the whole text in order
 */
public record MarkedText(List<Piece> pieces) {

	/**
	 * Cuts a text. Of places that overlap the first is marked.
	 * @param text the text
	 * @param places what to mark, in any order; places beyond the text are left out
	 * @return the pieces
	 */
	public static MarkedText of(String text, List<Place> places) {
		List<Piece> pieces = new ArrayList<>();
		int reached = 0;
		for (Place place : places.stream().sorted(Comparator.comparingInt(Place::from)).toList()) {
			if (place.from() >= reached && place.until() <= text.length()) {
				pieces.add(new Piece(text.substring(reached, place.from()), null));
				pieces.add(new Piece(text.substring(place.from(), place.until()), place));
				reached = place.until();
			}
		}
		pieces.add(new Piece(text.substring(reached), null));
		return new MarkedText(pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList());
	}

	/**
	 * A place to mark.
	 *
	 * @param from the number of characters before it
	 * @param until the same with those of the place
	 * @param tone the style
	 * @param href where it leads
	 */
	public record Place(int from, int until, String tone, String href) {

	}

	/**
	 * A piece of the text.
	 *
	 * @param text its characters
	 * @param place what it is marked as, {@code null} for nothing
	 */
	public record Piece(String text, @Nullable Place place) {

	}

}
