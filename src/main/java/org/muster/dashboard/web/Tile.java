package org.muster.dashboard.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;

/**
 * One large figure of the headquarters page.
 *
 * @param label what it counts
 * @param figure the figure, {@code null} where there is none to give
 * @param tone short, where the figure calls for attention, else plain
 * @param address what it counts
 * @param notes the base of the figure, in words
 */
public record Tile(Phrase label, @Nullable Figure figure, String tone, Address address, List<Phrase> notes) {

	/**
	 * A message with what stands in it.
	 *
	 * @param key the key of the message
	 * @param arguments what stands in it
	 */
	public record Phrase(String key, List<Object> arguments) {

		static Phrase of(String key, Object... arguments) {
			return new Phrase("tile." + key, List.of(arguments));
		}

	}

}
