package org.muster.shared.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Share;

/**
 * One cell of a table, which knows both how a page shows it and what a file says.
 *
 * @param value a text, day or figure; the word of files where a message is shown
 * @param message the key of the words to show instead of the value
 * @param href where it leads
 * @param tone the style class of a state, shown as a badge
 * @param share how full the bar beside the value is
 * @param note the key of a few quiet words behind the value
 * @param badge a short code that pages show in a frame before the value
 */
public record Cell(@Nullable Object value, @Nullable String message, @Nullable String href, @Nullable String tone,
		@Nullable Share share, @Nullable String note, @Nullable String badge) {

	/** Nothing on record. */
	public static final Cell NONE = new Cell(null, null, null, null, null, null, null);

	/**
	 * A text, day, number, figure or some days.
	 * @param value what to show, or nothing
	 * @return the cell
	 */
	public static Cell of(@Nullable Object value) {
		if (value instanceof Number number) {
			return of(Figure.exact(number.longValue()));
		}
		return new Cell(value, null, null, null, null, null, null);
	}

	/**
	 * A word that pages show in their own language.
	 * @param message the key of the message
	 * @param word the spelling of files, empty for "nothing"
	 * @return the cell
	 */
	public static Cell word(String message, String word) {
		return new Cell(word, message, null, null, null, null, null);
	}

	/**
	 * A state, shown as a badge in its colour.
	 * @param word the spelling of files, which also names the style
	 * @return the cell
	 */
	public static Cell state(String word) {
		return new Cell(word, "state." + word, null, word, null, null, null);
	}

	/**
	 * The same cell as a link.
	 * @param address where to
	 * @return the cell
	 */
	public Cell to(Address address) {
		return new Cell(this.value, this.message, address.href(), this.tone, this.share, this.note, this.badge);
	}

	/**
	 * The same cell with a bar.
	 * @param full how full, nothing for "not rated"
	 * @return the cell
	 */
	public Cell bar(@Nullable Share full) {
		return new Cell(this.value, this.message, this.href, this.tone, full, this.note, this.badge);
	}

	/**
	 * The same cell with a few quiet words behind the value.
	 * @param words the key of the message, or nothing
	 * @return the cell
	 */
	public Cell noting(@Nullable String words) {
		return new Cell(this.value, this.message, this.href, this.tone, this.share, words, this.badge);
	}

	/**
	 * The same cell with a short code in a frame before the value. Files leave it out.
	 * @param code for instance that of a country, or nothing
	 * @return the cell
	 */
	public Cell badge(@Nullable String code) {
		return new Cell(this.value, this.message, this.href, this.tone, this.share, this.note, code);
	}

	/**
	 * Which part of the template shows the cell.
	 * @return none, word, figure, day, days or text
	 */
	public String kind() {
		if (this.message != null) {
			return "word";
		}
		if (this.value == null) {
			return "none";
		}
		if (this.value instanceof Figure) {
			return "figure";
		}
		if (this.value instanceof LocalDate) {
			return "day";
		}
		return (this.value instanceof Collection) ? "days" : "text";
	}

	/**
	 * The length of the bar, out of 100.
	 * @return zero without a bar
	 */
	public BigDecimal filled() {
		return (this.share != null) ? this.share.ratio().movePointRight(2) : BigDecimal.ZERO;
	}

}
