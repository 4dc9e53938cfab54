package org.muster.shared.view;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> the record behind a row
 * @param key names its heading, its sort order and its column in files
 * @param figures whether it holds figures, which stand to the right
 * @param sortable whether the list can be ordered by it
 * @param cell makes the cell of a row
 */
public record Column<R>(String key, boolean figures, boolean sortable, Function<R, Cell> cell) {

	/**
	 * A column of texts, days or words.
	 * @param <R> the record behind a row
	 * @param key the key of the column
	 * @param cell makes the cell of a row
	 * @return the column
	 */
	public static <R> Column<R> text(String key, Function<R, Cell> cell) {
		return new Column<>(key, false, false, cell);
	}

	/**
	 * A column of figures.
	 * @param <R> the record behind a row
	 * @param key the key of the column
	 * @param cell makes the cell of a row
	 * @return the column
	 */
	public static <R> Column<R> figures(String key, Function<R, Cell> cell) {
		return new Column<>(key, true, false, cell);
	}

	/**
	 * The same column, by which the list can be ordered.
	 * @return the column
	 */
	public Column<R> sorted() {
		return new Column<>(this.key, this.figures, true, this.cell);
	}

}
