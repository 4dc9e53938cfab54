package org.muster.shared.file;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rows between commas.
 */
class CsvRows implements RowWriter {

	private final CsvWriter writer;

	private int parts;

	CsvRows(Writer writer) {
		this.writer = CsvWriter.builder().build(writer);
	}

	@Override
	public void heads(List<String> heads) {
		this.writer.writeRecord(heads);
	}

	@Override
	public void part(String title, List<String> heads) {
		if (this.parts++ > 0) {
			this.writer.writeRecord(List.of());
		}
		this.writer.writeRecord(Formulas.harmless(title));
		heads(heads);
	}

	@Override
	public void row(List<@Nullable Object> values) {
		this.writer.writeRecord(values.stream().map(CsvRows::text).toList());
	}

	@Override
	public void finish() throws IOException {
		this.writer.close();
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value.toString() : Formulas.harmless(value.toString());
	}

}
