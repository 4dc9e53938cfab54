package org.muster.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Words;
import org.muster.shared.view.Column;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as a CSV file, written row by row while it is read. A figure takes two columns,
 * its number and its marks.
 *
 * @param <R> the record behind a row
 */
public final class CsvFile<R> {

	private final HttpServletResponse response;

	private final String name;

	private final List<Column<R>> columns;

	private @Nullable CsvWriter writer;

	private CsvFile(HttpServletResponse response, String name, List<Column<R>> columns) {
		this.response = response;
		this.name = name;
		this.columns = columns;
	}

	/**
	 * Sends a list. Nothing is sent before the first row is there, so that a list that
	 * cannot be read is still answered by an error page.
	 * @param <R> the record behind a row
	 * @param response where to
	 * @param name the name of the file without its ending
	 * @param columns the columns
	 * @param rows hands over each row in turn
	 * @throws UncheckedIOException if the reader has gone away
	 */
	public static <R> void send(HttpServletResponse response, String name, List<Column<R>> columns,
			Consumer<Consumer<R>> rows) {
		CsvFile<R> file = new CsvFile<>(response, name, columns);
		rows.accept(file::write);
		file.finish();
	}

	private void write(R row) {
		List<String> values = new ArrayList<>();
		for (Column<R> column : this.columns) {
			Object value = column.cell().apply(row).value();
			values.add(column.figures() ? number(value) : text(value));
			if (column.figures()) {
				values.add(marks(value));
			}
		}
		opened().writeRecord(values);
	}

	private CsvWriter opened() {
		CsvWriter current = this.writer;
		if (current != null) {
			return current;
		}
		List<String> heads = new ArrayList<>();
		for (Column<R> column : this.columns) {
			heads.add(column.key());
			if (column.figures()) {
				heads.add(column.key() + "_marks");
			}
		}
		this.response.setContentType("text/csv;charset=UTF-8");
		this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(this.name + ".csv", StandardCharsets.UTF_8)
					.build()
					.toString());
		try {
			current = CsvWriter.builder().build(this.response.getWriter());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.writer = current;
		return current.writeRecord(heads);
	}

	private void finish() {
		try {
			opened().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String number(@Nullable Object value) {
		return (value instanceof Figure figure) ? Long.toString(figure.number()) : text(value);
	}

	private static String marks(@Nullable Object value) {
		return (value instanceof Figure figure)
				? figure.marks().stream().map(Words::of).collect(Collectors.joining(" ")) : "";
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number number) {
			return number.toString();
		}
		if (value instanceof Collection<?> several) {
			return harmless(several.stream().map(Object::toString).collect(Collectors.joining(" ")));
		}
		return harmless(value.toString());
	}

	/**
	 * Takes away a spreadsheet's reason to compute a text.
	 * @param text what someone once typed
	 * @return the text, with an apostrophe before what would begin a formula
	 */
	static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
