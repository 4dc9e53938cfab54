package org.muster.intake.domain.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.RowHandler;

/**
 * A row of a sheet.
 */
final class SheetRow {

	private final int line;

	private final List<String> cells = new ArrayList<>();

	private final List<Broken> broken = new ArrayList<>();

	SheetRow(int line) {
		this.line = line;
	}

	int line() {
		return this.line;
	}

	void put(int column, String text) {
		widen(column + 1);
		this.cells.set(column, text);
	}

	void putBroken(CellReference cell, String value, String what) {
		widen(cell.column() + 1);
		this.broken.add(new Broken(cell.column(), value, "The cell %s %s".formatted(cell, what)));
	}

	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.broken.isEmpty() && width() == 0;
	}

	/** The number of cells up to the last that is not empty. */
	int width() {
		int width = this.cells.size();
		while (width > 0 && Cells.trim(this.cells.get(width - 1)).isEmpty()) {
			width--;
		}
		return width;
	}

	List<String> cells(int width) {
		widen(width);
		return this.cells.subList(0, Math.max(width, width()));
	}

	void passTo(RowHandler rows, int width) throws IOException {
		this.broken.forEach((cell) -> rows.broken(cell.column(), cell.value(), cell.reason()));
		rows.row(this.line, cells(width));
	}

	private void widen(int width) {
		while (this.cells.size() < width) {
			this.cells.add("");
		}
	}

	private record Broken(int column, String value, String reason) {

	}

}
