package org.muster.intake.domain.sheet;

import java.util.Iterator;
import java.util.TreeMap;

import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.ss.util.CellRangeAddress;

import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;

/**
 * A sheet of a spreadsheet in the old format, which is small enough to be kept whole.
 */
final class XlsSheet {

	private final String name;

	private final boolean hidden;

	private final TreeMap<Integer, SheetRow> byLine = new TreeMap<>();

	private final Merges merges = new Merges();

	XlsSheet(String name, boolean hidden) {
		this.name = name;
		this.hidden = hidden;
	}

	String name() {
		return this.name;
	}

	boolean hidden() {
		return this.hidden;
	}

	void put(CellReference cell, String text) {
		if (cell.column() < TableReader.MOST_COLUMNS) {
			row(cell).put(cell.column(), text);
		}
	}

	void putBroken(CellReference cell, String value, String what) {
		row(cell).putBroken(cell, value, what);
	}

	void merge(MergeCellsRecord merged) throws UnreadableFile {
		for (int i = 0; i < merged.getNumAreas(); i++) {
			CellRangeAddress area = merged.getAreaAt(i);
			this.merges.add(new CellReference(area.getFirstRow() + 1, area.getFirstColumn()), area.getLastRow() + 1);
		}
	}

	/** The rows in which anything stands, merged cells filled. */
	Iterator<SheetRow> rows() {
		return this.byLine.values().stream().peek(this.merges::fill).filter((row) -> !row.isBlank()).iterator();
	}

	private SheetRow row(CellReference cell) {
		return this.byLine.computeIfAbsent(cell.row(), SheetRow::new);
	}

}
