package org.muster.intake.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.UnreadableFile;

/**
 * The first rows of a file, as they stand there.
 */
public final class Preview implements RowHandler {

	private static final int MOST = 100;

	private final List<Line> lines = new ArrayList<>();

	private Preview() {
	}

	/**
	 * Reads the first rows of a file.
	 * @param content its bytes in UTF-8, closed by the caller
	 * @return the rows with anything in them
	 * @throws UnreadableFile if it cannot be read as far as that
	 * @throws IOException if the content cannot be had
	 */
	public static Preview of(InputStream content) throws UnreadableFile, IOException {
		Preview preview = new Preview();
		Set<String> names = Kinds.everyName();
		try {
			new FileTableReader().read(content, new Headings(names, Set.of()), preview);
		}
		catch (Enough ex) {
			// the rest is not looked at
		}
		return preview;
	}

	/**
	 * The rows.
	 * @return at most a hundred
	 */
	public List<Line> lines() {
		return this.lines;
	}

	/**
	 * The row that is most likely the header: the first of those with most cells filled.
	 * @param chosen the line of another one that somebody chose, 0 for none
	 * @return the row
	 */
	public Line header(long chosen) {
		return this.lines.stream()
			.filter((line) -> line.number() == chosen)
			.findFirst()
			.orElseGet(() -> this.lines.stream()
				.max(Comparator.comparingLong(Line::filled)
					.thenComparing(Comparator.comparingLong(Line::number).reversed()))
				.orElseThrow());
	}

	@Override
	public boolean header(long line, List<String> cells) {
		this.lines.add(new Line(line, List.copyOf(cells)));
		return true;
	}

	@Override
	public void broken(int place, String value, String reason) {
		// what stands there is shown, not judged
	}

	@Override
	public void row(long line, List<String> cells) throws IOException {
		this.lines.add(new Line(line, List.copyOf(cells)));
		if (this.lines.size() >= MOST) {
			throw new Enough();
		}
	}

	/**
	 * A row.
	 *
	 * @param number its line in the file
	 * @param cells as they stand there
	 */
	public record Line(long number, List<String> cells) {

		long filled() {
			return this.cells.stream().filter((cell) -> !Cells.trim(cell).isEmpty()).count();
		}

		/**
		 * The text of a cell.
		 * @param place of the cell, from 0
		 * @return the text as it can be shown, empty where the row is shorter
		 */
		public String cell(int place) {
			return (place < this.cells.size()) ? Cells.shown(Cells.trim(this.cells.get(place))) : "";
		}

	}

	private static final class Enough extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
