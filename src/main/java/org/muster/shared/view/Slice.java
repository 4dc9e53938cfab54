package org.muster.shared.view;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param <R> the record behind a row
 * @param rows the rows of this part
 * @param total how many the whole list has
 * @param next the key after which the next part begins, {@code null} at the end
 */
public record Slice<R>(List<R> rows, long total, @Nullable String next) {

	/**
	 * Cuts a page out of rows that were read one further than the page is long.
	 * @param <R> the record behind a row
	 * @param read up to one row more than a page
	 * @param total how many the whole list has
	 * @param key tells the key of a row
	 * @return the page
	 */
	public static <R> Slice<R> of(List<R> read, long total, Function<R, String> key) {
		return cut(read, total, Listing.PAGE, key);
	}

	/**
	 * Cuts a page out of a list that is worked out whole.
	 * @param <R> the record behind a row
	 * @param rows all rows
	 * @param after the key of the row after which the page begins; an unknown one, or
	 * {@code null}, for the beginning
	 * @param key tells the key of a row
	 * @return the page
	 */
	public static <R> Slice<R> after(List<R> rows, @Nullable String after, Function<R, String> key) {
		return after(rows, after, Listing.PAGE, key);
	}

	/**
	 * Cuts a page of another length out of a list that is worked out whole.
	 * @param <R> the record behind a row
	 * @param rows all rows
	 * @param after the key of the row after which the page begins; an unknown one, or
	 * {@code null}, for the beginning
	 * @param length how many rows a page has
	 * @param key tells the key of a row
	 * @return the page
	 */
	public static <R> Slice<R> after(List<R> rows, @Nullable String after, int length, Function<R, String> key) {
		int first = rows.stream().map(key).toList().indexOf(after) + 1;
		return cut(rows.subList(first, Math.min(rows.size(), first + length + 1)), rows.size(), length, key);
	}

	/**
	 * A list that is short enough to be shown whole.
	 * @param <R> the record behind a row
	 * @param rows all rows
	 * @return the whole list
	 */
	public static <R> Slice<R> whole(List<R> rows) {
		return new Slice<>(rows, rows.size(), null);
	}

	private static <R> Slice<R> cut(List<R> read, long total, int length, Function<R, String> key) {
		if (read.size() <= length) {
			return new Slice<>(read, total, null);
		}
		List<R> page = read.subList(0, length);
		return new Slice<>(page, total, key.apply(page.get(length - 1)));
	}

}
