package org.muster.intake.service.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.pack.RefusedContent;
import org.muster.intake.domain.reading.FileTableReader;
import org.muster.intake.domain.staging.Rejections;
import org.muster.shared.file.Formulas;

/**
 * Writes the refused rows of a file as CSV in its own columns and one more for the
 * reasons, so that they can be put right and sent again. What a spreadsheet would compute
 * has an apostrophe before it, which an import leaves out again.
 */
public final class RefusedRows implements RowHandler {

	private final CsvWriter csv;

	private final Iterator<Rejection> rejections;

	private @Nullable Rejection next;

	private int width;

	private RefusedRows(CsvWriter csv, Iterator<Rejection> rejections) {
		this.csv = csv;
		this.rejections = rejections;
		advance();
	}

	/**
	 * Writes the refused rows of one file.
	 * @param source the files
	 * @param place of the file among them, 1 for the first
	 * @param rejections what was refused, in the running transaction
	 * @param target takes the CSV
	 */
	public static void write(ImportSource source, int place, Rejections rejections, Writer target) {
		try (Stream<Rejection> all = rejections.of(place)) {
			CsvWriter csv = CsvWriter.builder().build(target);
			RefusedRows rows = new RefusedRows(csv, all.iterator());
			if (place >= 1 && place <= source.files().size()) {
				rows.read(source.files().get(place - 1));
			}
			rows.writeRest();
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(SourceFile file) throws IOException {
		try (InputStream content = file.content().open()) {
			new FileTableReader().read(content, file.headings(), this);
		}
		catch (UnreadableFile | RefusedContent ex) {
			writeRest();
		}
	}

	@Override
	public boolean header(long line, List<String> cells) {
		this.width = cells.size();
		List<String> heads = new ArrayList<>(cells);
		heads.add("error");
		this.csv.writeRecord(heads);
		return true;
	}

	@Override
	public void broken(int place, String value, String reason) {
		// the reason comes with the rejections
	}

	@Override
	public void row(long line, List<String> cells) {
		String reasons = reasonsUntil(line);
		if (!reasons.isEmpty()) {
			write(cells, reasons);
		}
	}

	private void writeRest() {
		String reasons = reasonsUntil(Long.MAX_VALUE);
		if (!reasons.isEmpty()) {
			write(List.of(), reasons);
		}
	}

	private void write(List<String> cells, String reasons) {
		List<String> record = new ArrayList<>();
		cells.forEach((cell) -> record.add(Formulas.harmless(Formulas.plain(cell))));
		while (record.size() < this.width) {
			record.add("");
		}
		record.add(reasons);
		this.csv.writeRecord(record);
	}

	private String reasonsUntil(long line) {
		StringBuilder reasons = new StringBuilder();
		for (Rejection rejection = this.next; rejection != null && lineOf(rejection) <= line; rejection = this.next) {
			reasons.append(reasons.isEmpty() ? "" : " ")
				.append((rejection.column() != null) ? rejection.column() + ": " : "")
				.append(rejection.reason());
			advance();
		}
		return reasons.toString();
	}

	private static long lineOf(Rejection rejection) {
		Long line = rejection.line();
		return (line != null) ? line : 0;
	}

	private void advance() {
		this.next = this.rejections.hasNext() ? this.rejections.next() : null;
	}

}
