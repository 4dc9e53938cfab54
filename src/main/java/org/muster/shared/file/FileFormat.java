package org.muster.shared.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The kinds of file in which every list is had, chosen by the ending of the address. A
 * list with a page has one more method for all of its files: <pre>
 * &#64;GetMapping({ "/courses" + FileFormat.ENDING, "/api/v1/courses" + FileFormat.ENDING })
 * void file(&#64;PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
 *     format.send(response, "courses", COLUMNS, (rows) -&gt; this.courses.currentOn(asOf.day()).forEach(rows));
 * }
 * </pre> and gives its table the address of the list, from which the links to the files
 * are made.
 */
public enum FileFormat {

	/** Texts between commas. */
	CSV("text/csv;charset=UTF-8") {

		@Override
		RowWriter writer(HttpServletResponse response, String name) throws IOException {
			return new CsvRows(response.getWriter());
		}

	},

	/** A workbook of one sheet, with true numbers and days. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		RowWriter writer(HttpServletResponse response, String name) throws IOException {
			return new XlsxRows(response.getOutputStream(), name);
		}

	};

	/** Ends the address of a list's files; the format is the path variable "format". */
	public static final String ENDING = ".{format:csv|xlsx}";

	private final String type;

	FileFormat(String type) {
		this.type = type;
	}

	/**
	 * The format of an ending.
	 * @param ending csv or xlsx
	 * @return the format
	 * @throws IllegalArgumentException if it is neither
	 */
	public static FileFormat named(String ending) {
		return valueOf(ending.toUpperCase(Locale.ROOT));
	}

	/**
	 * Sends a list, row by row while it is read. Nothing is sent before the first row is
	 * there, so that a list that cannot be read is still answered by an error page.
	 * @param <R> the record behind a row
	 * @param response where to
	 * @param name the name of the file without its ending
	 * @param columns the columns; a figure takes two, its number and its marks
	 * @param rows hands over each row in turn
	 * @throws UncheckedIOException if the reader has gone away
	 */
	public <R> void send(HttpServletResponse response, String name, List<Column<R>> columns,
			Consumer<Consumer<R>> rows) {
		ListFile<R> file = new ListFile<>(this, response, name, columns);
		try {
			rows.accept(file::write);
			file.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends several tables in one file.
	 * @param response where to
	 * @param name the name of the file without its ending
	 * @param parts the tables; a single one is sent without its title
	 * @throws UncheckedIOException if the reader has gone away
	 */
	public void send(HttpServletResponse response, String name, List<FilePart> parts) {
		if (parts.size() == 1) {
			send(response, name, parts.get(0).columns(), (rows) -> parts.get(0).rows().forEach(rows));
			return;
		}
		ListFile<List<Cell>> file = new ListFile<>(this, response, name, List.of());
		try {
			for (FilePart part : parts) {
				file.part(part.title(), part.columns(), part.rows());
			}
			file.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How addresses and names of files end.
	 * @return for instance {@code .csv}
	 */
	public String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	String type() {
		return this.type;
	}

	abstract RowWriter writer(HttpServletResponse response, String name) throws IOException;

}
