package org.muster.intake.domain.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.HeaderSearch;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.Signatures;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;

/**
 * Reads CSV in UTF-8, with commas, semicolons or tabs between the cells. Its header is
 * the first row with all the names that are needed, below whatever title stands above it.
 * Rows without any text, as spreadsheets leave them at the end, are passed over.
 */
public class CsvTableReader implements TableReader {

	private static final int BEGINNING = 1 << 15;

	private static final int LONGEST_CELL = 1 << 20;

	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	@Override
	public void read(InputStream input, Headings headings, RowHandler rows) throws UnreadableFile, IOException {
		BufferedInputStream content = new BufferedInputStream(input);
		Signatures.refuseOtherFormats(content);
		try {
			BufferedReader text = new BufferedReader(new Utf8Reader(content), 2 * BEGINNING);
			try (CsvReader<CsvRecord> csv = CsvReader.builder()
				.fieldSeparator(Separator.of(beginning(text), headings.spellings()))
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false)
				.maxBufferSize(LONGEST_CELL)
				.ofCsvRecord(text); CloseableIterator<CsvRecord> records = csv.iterator()) {
				pass(records, new HeaderSearch<>(headings, CsvRecord::getFields), rows);
			}
		}
		catch (Utf8Reader.WrongEncoding ex) {
			throw new UnreadableFile(ex.line(), String.valueOf(ex.getMessage()));
		}
		catch (UncheckedIOException ex) {
			IOException cause = ex.getCause();
			if (cause instanceof Utf8Reader.WrongEncoding encoding) {
				throw new UnreadableFile(encoding.line(), String.valueOf(encoding.getMessage()));
			}
			throw cause;
		}
		catch (CsvParseException ex) {
			throw notCsv(String.valueOf(ex.getMessage()));
		}
	}

	private static String beginning(Reader text) throws IOException {
		char[] beginning = new char[BEGINNING];
		text.mark(BEGINNING);
		int length = Math.max(text.read(beginning), 0);
		text.reset();
		return new String(beginning, 0, length);
	}

	private static void pass(CloseableIterator<CsvRecord> records, HeaderSearch<CsvRecord> search, RowHandler rows)
			throws UnreadableFile, IOException {
		boolean found = false;
		while (!found && records.hasNext()) {
			CsvRecord row = records.next();
			found = !isBlank(row.getFields()) && search.ends(row);
		}
		CsvRecord header = search.header();
		if (header == null) {
			throw new UnreadableFile(null, "The file is empty.");
		}
		if (header.getFieldCount() > MOST_COLUMNS) {
			throw tooWide(header.getStartingLineNumber());
		}
		if (!rows.header(header.getStartingLineNumber(), header.getFields())) {
			return;
		}
		for (CsvRecord row : search.below()) {
			rows.row(row.getStartingLineNumber(), row.getFields());
		}
		while (records.hasNext()) {
			CsvRecord row = records.next();
			if (!isBlank(row.getFields())) {
				rows.row(row.getStartingLineNumber(), row.getFields());
			}
		}
	}

	private static boolean isBlank(List<String> cells) {
		for (String cell : cells) {
			if (!Cells.trim(cell).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private static UnreadableFile tooWide(long line) {
		return new UnreadableFile(line, "There are more than %d columns.".formatted(MOST_COLUMNS));
	}

	private static UnreadableFile notCsv(String message) {
		Matcher matcher = LINE.matcher(message);
		long line = matcher.find() ? Long.parseLong(matcher.group(1)) : 1;
		if (message.contains("maximum limit of")) {
			return tooWide(line);
		}
		if (message.contains("after closing quote")) {
			return new UnreadableFile(line, "There is text after the closing quote of a cell; from here on the file"
					+ " cannot be read. A quote within a cell is written twice.");
		}
		return new UnreadableFile(line, "A cell that begins in this row does not end: a quote may be open, or the file"
				+ " is no text. From here on it cannot be read.");
	}

}
