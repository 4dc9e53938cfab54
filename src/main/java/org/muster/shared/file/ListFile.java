package org.muster.shared.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Words;
import org.muster.shared.view.Column;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list on its way into a file. A figure takes two columns, its number and its marks.
 *
 * @param <R> the record behind a row
 */
class ListFile<R> {

	private final FileFormat format;

	private final HttpServletResponse response;

	private final String name;

	private List<Column<R>> columns;

	private @Nullable RowWriter writer;

	ListFile(FileFormat format, HttpServletResponse response, String name, List<Column<R>> columns) {
		this.format = format;
		this.response = response;
		this.name = name;
		this.columns = columns;
	}

	void write(R row) {
		List<@Nullable Object> values = new ArrayList<>();
		for (Column<R> column : this.columns) {
			Object value = column.cell().apply(row).value();
			values.add((column.figures() && value instanceof Figure figure) ? (Object) figure.number() : plain(value));
			if (column.figures()) {
				values.add(marks(value));
			}
		}
		try {
			opened().row(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes one of several tables, whole. */
	void part(String title, List<Column<R>> columns, List<R> rows) throws IOException {
		this.columns = columns;
		begun().part(title, heads());
		rows.forEach(this::write);
	}

	void finish() throws IOException {
		opened().finish();
	}

	private RowWriter opened() throws IOException {
		RowWriter current = this.writer;
		if (current != null) {
			return current;
		}
		current = begun();
		current.heads(heads());
		return current;
	}

	private RowWriter begun() throws IOException {
		RowWriter current = this.writer;
		if (current != null) {
			return current;
		}
		this.response.setContentType(this.format.type());
		this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(this.name + this.format.ending(), StandardCharsets.UTF_8)
					.build()
					.toString());
		current = this.format.writer(this.response, this.name);
		this.writer = current;
		return current;
	}

	private List<String> heads() {
		List<String> heads = new ArrayList<>();
		for (Column<R> column : this.columns) {
			heads.add(column.key());
			if (column.figures()) {
				heads.add(column.key() + "_marks");
			}
		}
		return heads;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(Object::toString).collect(Collectors.joining(" "));
		}
		return value;
	}

	private static String marks(@Nullable Object value) {
		return (value instanceof Figure figure)
				? figure.marks().stream().map(Words::of).collect(Collectors.joining(" ")) : "";
	}

}
