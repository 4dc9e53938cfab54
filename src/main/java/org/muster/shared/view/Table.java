package org.muster.shared.view;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * A table as its template shows it.
 *
 * @param name names its caption and the words shown when it is empty
 * @param heads the headings
 * @param rows the cells of each row
 * @param totals a last row of sums, empty for none
 * @param count how many rows the whole list has
 * @param first leads to the beginning, where this is not it
 * @param next leads to the next part, where there is one
 * @param files lead to all rows as files
 */
public record Table(String name, List<Head> heads, List<List<Cell>> rows, List<Cell> totals, Figure count,
		@Nullable String first, @Nullable String next, List<FileLink> files) {

	/**
	 * A table that shows all of its rows.
	 * @param <R> the record behind a row
	 * @param name names its messages
	 * @param columns the columns
	 * @param rows the records
	 * @param list the list's address, which leads to its files by their endings;
	 * {@code null} where there are none
	 * @return the table
	 */
	public static <R> Table whole(String name, List<Column<R>> columns, List<R> rows, @Nullable Address list) {
		List<Head> heads = columns.stream()
			.map((column) -> new Head(column.key(), column.figures(), null, null))
			.toList();
		return new Table(name, heads, cells(columns, rows), List.of(), Figure.exact(rows.size()), null, null,
				(list != null) ? FileLink.to(list) : List.of());
	}

	/**
	 * A page of a long list.
	 * @param <R> the record behind a row
	 * @param name names its messages
	 * @param columns the columns
	 * @param slice the page's records
	 * @param listing what was asked for
	 * @param address the list's address with its filters, which leads to its files by
	 * their endings
	 * @return the table
	 */
	public static <R> Table paged(String name, List<Column<R>> columns, Slice<R> slice, Listing listing,
			Address address) {
		Address sorted = address.with("sort", listing.sort());
		List<Head> heads = columns.stream().map((column) -> Head.of(column, listing, address)).toList();
		return new Table(name, heads, cells(columns, slice.rows()), List.of(), Figure.exact(slice.total()),
				(listing.after() != null) ? sorted.href() : null,
				(slice.next() != null) ? sorted.with("after", slice.next()).href() : null, FileLink.to(sorted));
	}

	/**
	 * The same table with a last row of sums.
	 * @param sums its cells
	 * @return the table
	 */
	public Table totalling(List<Cell> sums) {
		return new Table(this.name, this.heads, this.rows, sums, this.count, this.first, this.next, this.files);
	}

	/**
	 * The same table, not to be had as a file.
	 * @return the table
	 */
	public Table withoutFiles() {
		return new Table(this.name, this.heads, this.rows, this.totals, this.count, this.first, this.next, List.of());
	}

	/**
	 * The same table, of a list that may not have been counted to its end.
	 * @param counted how many rows the whole list has
	 * @return the table
	 */
	public Table counting(Figure counted) {
		return new Table(this.name, this.heads, this.rows, this.totals, counted, this.first, this.next, this.files);
	}

	private static <R> List<List<Cell>> cells(List<Column<R>> columns, List<R> rows) {
		return rows.stream().map((row) -> columns.stream().map((column) -> column.cell().apply(row)).toList()).toList();
	}

	/**
	 * A heading.
	 *
	 * @param key the key of the column
	 * @param figures whether the column holds figures
	 * @param sort leads to the list ordered by this column
	 * @param order ascending or descending, where the list is ordered by this column
	 */
	public record Head(String key, boolean figures, @Nullable String sort, @Nullable String order) {

		private static Head of(Column<?> column, Listing listing, Address address) {
			if (!column.sortable()) {
				return new Head(column.key(), column.figures(), null, null);
			}
			String order = column.key().equals(listing.column()) ? (listing.reversed() ? "descending" : "ascending")
					: null;
			return new Head(column.key(), column.figures(), address.with("sort", listing.sortBy(column.key())).href(),
					order);
		}

	}

	/**
	 * The way to all rows as a file.
	 *
	 * @param format csv or xlsx
	 * @param href its address
	 */
	public record FileLink(String format, String href) {

		private static List<FileLink> to(Address list) {
			return Stream.of("csv", "xlsx")
				.map((format) -> new FileLink(format, list.ending("." + format).href()))
				.toList();
		}

	}

}
