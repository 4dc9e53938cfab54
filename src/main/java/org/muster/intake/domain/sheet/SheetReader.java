package org.muster.intake.domain.sheet;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.part.CellText;
import org.muster.intake.domain.sheet.part.EscapedText;
import org.muster.intake.domain.sheet.part.Numbers;
import org.muster.intake.domain.sheet.part.SharedStrings;
import org.muster.intake.domain.sheet.part.Xml;

/**
 * Reads the rows of a sheet, hidden ones too, one after the other.
 */
final class SheetReader {

	private final Xml xml;

	private final SharedStrings strings;

	private final CellText texts;

	private final Merges merges;

	private int line;

	SheetReader(Xml xml, SharedStrings strings, CellText texts, Merges merges) {
		this.xml = xml;
		this.strings = strings;
		this.texts = texts;
		this.merges = merges;
	}

	/**
	 * Reads the next row in which anything stands.
	 * @return the row, or {@code null} at the end
	 * @throws UnreadableFile if there is something that no sheet has, or too much
	 * @throws IOException if the sheet cannot be had
	 */
	@Nullable SheetRow next() throws UnreadableFile, IOException {
		while (this.xml.advance() && !this.xml.isEnd("sheetData")) {
			if (this.xml.isStart("row")) {
				SheetRow row = row();
				if (!row.isBlank()) {
					return row;
				}
			}
		}
		return null;
	}

	private SheetRow row() throws UnreadableFile, IOException {
		String number = this.xml.attribute("r");
		int stated = (number != null) ? Numbers.whole(number, CellReference.LAST_ROW) : this.line + 1;
		if (stated <= this.line) {
			throw this.xml.damaged();
		}
		this.line = stated;
		SheetRow row = new SheetRow(stated);
		int column = -1;
		while (this.xml.advance() && !this.xml.isEnd("row")) {
			if (this.xml.isStart("c")) {
				String name = this.xml.attribute("r");
				CellReference cell = (name != null) ? CellReference.of(name) : new CellReference(stated, column + 1);
				if (cell == null) {
					throw this.xml.damaged();
				}
				column = cell.column();
				read(new CellReference(stated, column), row);
			}
		}
		this.merges.fill(row);
		return row;
	}

	private void read(CellReference cell, SheetRow row) throws UnreadableFile, IOException {
		String type = this.xml.attribute("t");
		String style = this.xml.attribute("s");
		String value = null;
		boolean formula = false;
		while (this.xml.advance() && !this.xml.isEnd("c")) {
			if (this.xml.isStart("v")) {
				value = this.xml.text();
			}
			else if (this.xml.isStart("is")) {
				value = this.xml.runs();
			}
			formula |= this.xml.isStart("f");
		}
		if (value != null) {
			put((type != null) ? type : "n", style, value, cell, row);
		}
		else if (formula) {
			demandNear(cell);
			row.putBroken(cell, "", "holds a formula without its value. Open the file in a spreadsheet program and"
					+ " save it there.");
		}
	}

	private void put(String type, @Nullable String style, String value, CellReference cell, SheetRow row)
			throws UnreadableFile {
		String text = switch (type) {
			case "s" -> value.isEmpty() ? "" : this.strings.get(value);
			case "b" -> value.equals("1") ? "true" : "false";
			case "n" -> this.texts.of(value, style);
			case "d" -> value.replaceFirst("T00:00:00(\\.0+)?Z?$", "");
			case "str" -> EscapedText.plain(value);
			default -> value;
		};
		if (text == null || !Cells.trim(text).isEmpty()) {
			demandNear(cell);
		}
		if (text == null) {
			row.putBroken(cell, value, "names a text that the spreadsheet does not hold.");
		}
		else if (type.equals("e")) {
			row.putBroken(cell, value, "holds the error %s instead of a value.".formatted(Cells.shown(value)));
		}
		else if (cell.column() < TableReader.MOST_COLUMNS) {
			row.put(cell.column(), text);
		}
	}

	private static void demandNear(CellReference cell) throws UnreadableFile {
		if (cell.column() >= TableReader.MOST_COLUMNS) {
			throw new UnreadableFile((long) cell.row(),
					"There are more than %d columns: something stands in the cell %s."
						.formatted(TableReader.MOST_COLUMNS, cell));
		}
	}

}
