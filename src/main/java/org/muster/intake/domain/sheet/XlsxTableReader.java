package org.muster.intake.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.part.Workbook;
import org.muster.intake.domain.sheet.part.Xml;

/**
 * Reads the first sheet of a spreadsheet (XLSX), whose header is the first row with all
 * the names that are needed.
 */
public class XlsxTableReader implements TableReader {

	private static final int HEADER_WITHIN = 1000;

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
		Merges merges;
		try (Xml sheet = book.firstSheet()) {
			merges = Merges.read(sheet);
		}
		try (Xml xml = book.firstSheet()) {
			SheetReader sheet = new SheetReader(xml, book.strings(), new CellText(book.formats(), book.since1904()),
					merges);
			SheetRow header = header(sheet, headings);
			if (header == null) {
				throw new UnreadableFile(null, "The first sheet, %s, is empty.".formatted(book.firstName()));
			}
			int width = header.width();
			boolean sound = rows.header(header.line(), header.cells(width));
			for (SheetRow row = sound ? sheet.next() : null; row != null; row = sheet.next()) {
				row.passTo(rows, width);
			}
		}
	}

	/**
	 * Finds the header. Where no row has all the names, it is the one with most of them,
	 * so that those which are missing can be told.
	 */
	private static @Nullable SheetRow header(SheetReader sheet, Headings headings) throws UnreadableFile, IOException {
		SheetRow best = null;
		long most = -1;
		for (SheetRow row = sheet.next(); row != null && row.line() <= HEADER_WITHIN; row = sheet.next()) {
			if (headings.fit(row.cells(0))) {
				return row;
			}
			long known = headings.known(row.cells(0));
			if (known > most) {
				best = row;
				most = known;
			}
		}
		return best;
	}

}
