package org.muster.intake.domain.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.part.Xml;

/**
 * The cells of a sheet that were merged down several rows: what stands in the first row
 * holds for each of them.
 */
final class Merges {

	private static final int MOST = 100_000;

	private final Map<CellReference, Integer> lastRows = new HashMap<>();

	private final Map<Integer, Running> running = new TreeMap<>();

	/**
	 * Reads which cells are merged; a sheet tells after its rows.
	 * @param xml of the sheet
	 * @return the merged cells
	 * @throws UnreadableFile if there are too many, or the sheet is damaged
	 * @throws IOException if the sheet cannot be had
	 */
	static Merges read(Xml xml) throws UnreadableFile, IOException {
		Merges merges = new Merges();
		while (xml.advance()) {
			String area = xml.isStart("mergeCell") ? xml.attribute("ref") : null;
			if (area != null) {
				merges.add(area);
			}
		}
		return merges;
	}

	private void add(String area) throws UnreadableFile {
		int colon = area.indexOf(':');
		CellReference first = CellReference.of(area.substring(0, Math.max(colon, 0)));
		CellReference last = CellReference.of(area.substring(colon + 1));
		if (first != null && last != null) {
			add(first, last.row());
		}
	}

	/**
	 * Adds cells that are merged.
	 * @param first the one above and to the left of the others
	 * @param lastRow the row of the lowest, from 1
	 * @throws UnreadableFile if there are too many
	 */
	void add(CellReference first, int lastRow) throws UnreadableFile {
		if (lastRow > first.row() && first.column() < TableReader.MOST_COLUMNS) {
			this.lastRows.put(first, lastRow);
		}
		if (this.lastRows.size() > MOST) {
			throw new UnreadableFile(null,
					"More than 100,000 cells of the sheet are merged. Take the merging away and send it again.");
		}
	}

	/**
	 * Fills the merged cells of a row.
	 * @param row the next row of the sheet
	 */
	void fill(SheetRow row) {
		if (this.lastRows.isEmpty()) {
			return;
		}
		boolean blank = row.isBlank();
		this.running.values().removeIf((cell) -> cell.lastRow() < row.line());
		this.running.forEach((column, cell) -> {
			if (!blank && row.cell(column).isEmpty()) {
				row.put(column, cell.text());
			}
		});
		for (int column = 0; column < row.width(); column++) {
			Integer lastRow = this.lastRows.get(new CellReference(row.line(), column));
			if (lastRow != null) {
				this.running.put(column, new Running(row.cell(column), lastRow));
			}
		}
	}

	private record Running(String text, int lastRow) {

	}

}
