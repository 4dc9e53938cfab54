package org.muster.intake.domain.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Remembers what is read, each row as its line and its cells.
 */
public final class ReadRows implements RowHandler {

	/** A code and a name are needed, and there may be a home. */
	private static final Headings HEADINGS = new Headings(Set.of("code", "name", "home"), Set.of("code", "name"));

	private final List<String> rows = new ArrayList<>();

	/** Reads a file. */
	public static List<String> of(TableReader reader, byte[] content) throws UnreadableFile, IOException {
		ReadRows read = new ReadRows();
		reader.read(new ByteArrayInputStream(content), HEADINGS, read);
		return read.rows;
	}

	@Override
	public boolean header(long line, List<String> cells) {
		this.rows.add(line + " " + cells);
		return true;
	}

	@Override
	public void broken(int place, String value, String reason) {
		this.rows.add("%d %s: %s".formatted(place, value, reason));
	}

	@Override
	public void row(long line, List<String> cells) {
		this.rows.add(line + " " + cells);
	}

}
