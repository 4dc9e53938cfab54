package org.muster.report.service.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.muster.report.domain.paper.Block;
import org.muster.shared.Figure;
import org.muster.shared.view.Cell;

/**
 * Makes the tables of reports, column by column.
 *
 * @param <R> the record behind a row
 */
public final class SheetOf<R> {

	private final Phrases phrases;

	private final List<Block.Head> heads = new ArrayList<>();

	private final List<Function<R, Cell>> cells = new ArrayList<>();

	/**
	 * A table without columns.
	 * @param phrases the words of its headings
	 */
	public SheetOf(Phrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * A column of texts, days or words.
	 * @param key its name in files, which also names its heading
	 * @param width its share of the width in percent
	 * @param cell makes the cell of a row
	 * @return this
	 */
	public SheetOf<R> text(String key, int width, Function<R, Cell> cell) {
		return column(key, false, width, cell);
	}

	/**
	 * A column of figures.
	 * @param key its name in files, which also names its heading
	 * @param width its share of the width in percent
	 * @param cell makes the cell of a row
	 * @return this
	 */
	public SheetOf<R> figures(String key, int width, Function<R, Cell> cell) {
		return column(key, true, width, cell);
	}

	/**
	 * The table.
	 * @param title what stands above it
	 * @param none what is said where there are no rows
	 * @param rows the records
	 * @return a row for each record
	 */
	public Block.Sheet of(String title, String none, List<R> rows) {
		return of(title, none, rows, List.of());
	}

	/**
	 * The table with a last row that begins with "All" and sums the named columns.
	 * @param title what stands above it
	 * @param none what is said where there are no rows
	 * @param rows the records
	 * @param summed the columns of figures to be summed
	 * @return a row for each record, and the sums where there are any
	 */
	public Block.Sheet summed(String title, String none, List<R> rows, String... summed) {
		Block.Sheet sheet = of(title, none, rows);
		List<String> keys = List.of(summed);
		List<Cell> totals = new ArrayList<>();
		for (int column = 0; column < this.heads.size(); column++) {
			int at = column;
			totals.add(keys.contains(this.heads.get(column).key())
					? Cell.of(Figure.sum(sheet.rows().stream().map((row) -> figure(row.get(at))).toList()))
					: (column == 0) ? Cell.word("cell.all", "all") : Cell.of(""));
		}
		return of(title, none, rows, totals);
	}

	/**
	 * The table with a last row of sums.
	 * @param title what stands above it
	 * @param none what is said where there are no rows
	 * @param rows the records
	 * @param totals the last row, as long as the others
	 * @return a row for each record, and the sums where there are any
	 */
	public Block.Sheet of(String title, String none, List<R> rows, List<Cell> totals) {
		List<List<Cell>> made = rows.stream()
			.map((row) -> this.cells.stream().map((cell) -> cell.apply(row)).toList())
			.toList();
		return new Block.Sheet(title, List.copyOf(this.heads), made, rows.isEmpty() ? List.of() : totals, none);
	}

	private SheetOf<R> column(String key, boolean figures, int width, Function<R, Cell> cell) {
		this.heads.add(new Block.Head(key, this.phrases.heading(key), figures, width));
		this.cells.add(cell);
		return this;
	}

	private static Figure figure(Cell cell) {
		return (cell.value() instanceof Figure figure) ? figure : Figure.ZERO;
	}

}
