package org.muster.intake.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.part.CellText;
import org.muster.intake.domain.sheet.part.SharedStrings;
import org.muster.intake.domain.sheet.part.Workbook;
import org.muster.intake.domain.sheet.part.Xml;

/**
 * Reads a sheet of a spreadsheet (XLSX): the first with a header.
 */
public class XlsxTableReader implements TableReader {

	@Override
	public void read(InputStream input, Headings headings, RowHandler rows) throws UnreadableFile, IOException {
		Path file = Files.createTempFile("muster-sheet", ".xlsx");
		try {
			Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
			try (Workbook book = Workbook.open(file)) {
				read(book, headings, rows);
			}
		}
		finally {
			Files.delete(file);
		}
	}

	private static void read(Workbook book, Headings headings, RowHandler rows) throws UnreadableFile, IOException {
		SharedStrings strings = book.strings();
		CellText texts = new CellText(book.formats(), book.since1904());
		List<Workbook.Sheet> sheets = book.sheets();
		SheetChoice choice = new SheetChoice(headings);
		for (Workbook.Sheet sheet : sheets) {
			Merges merges;
			try (Xml xml = book.open(sheet)) {
				merges = Merges.read(xml);
			}
			try (Xml xml = book.open(sheet)) {
				SheetReader reader = new SheetReader(xml, strings, texts, merges);
				if (choice.takes(reader::next, rows)) {
					return;
				}
			}
		}
		choice.passBestTo(rows, sheets.get(0).name());
	}

}
