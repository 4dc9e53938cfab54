package org.muster.intake.domain.sheet;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.HeaderSearch;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.UnreadableFile;

/**
 * Finds the sheet whose rows are meant: the first with all the names that are needed in
 * one of its first rows, whatever title pages and empty sheets come before it. Where
 * there is none, what is missing is told of the first sheet in which anything stands.
 */
final class SheetChoice {

	private final Headings headings;

	private @Nullable SheetRow best;

	SheetChoice(Headings headings) {
		this.headings = headings;
	}

	/**
	 * Looks at the next sheet, and hands its rows on if it is the one.
	 * @param sheet its rows
	 * @param rows takes the header and what stands below it
	 * @return whether it was the one
	 * @throws UnreadableFile if the sheet is damaged
	 * @throws IOException if it cannot be had, or the rows cannot be passed on
	 */
	boolean takes(Rows sheet, RowHandler rows) throws UnreadableFile, IOException {
		HeaderSearch<SheetRow> search = new HeaderSearch<>(this.headings, (row) -> row.cells(0));
		SheetRow row = sheet.next();
		while (row != null && !search.ends(row)) {
			row = sheet.next();
		}
		SheetRow header = search.header();
		if (header == null || !search.hasFound()) {
			this.best = (this.best != null) ? this.best : header;
			return false;
		}
		int width = header.width();
		if (rows.header(header.line(), header.cells(width))) {
			for (SheetRow next = sheet.next(); next != null; next = sheet.next()) {
				next.passTo(rows, width);
			}
		}
		return true;
	}

	/**
	 * Hands on the row that is most like a header, in place of one.
	 * @param rows finds what is missing in it
	 * @param sheet the name of the first sheet
	 * @throws UnreadableFile if every sheet is empty
	 */
	void passBestTo(RowHandler rows, String sheet) throws UnreadableFile {
		SheetRow row = this.best;
		if (row == null) {
			throw new UnreadableFile(null, "The first sheet, %s, is empty.".formatted(sheet));
		}
		rows.header(row.line(), row.cells(row.width()));
	}

	/** The rows of a sheet. */
	@FunctionalInterface
	interface Rows {

		/**
		 * Goes on to the next row in which anything stands.
		 * @return the row, or {@code null} at the end
		 * @throws UnreadableFile if the sheet is damaged
		 * @throws IOException if it cannot be had
		 */
		@Nullable SheetRow next() throws UnreadableFile, IOException;

	}

}
