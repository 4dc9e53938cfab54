package org.muster.intake.domain;

import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.file.Transcoded;
import org.muster.intake.domain.kind.Kind;

/**
 * A file to import.
 *
 * @param name as it is named in the list of bad rows
 * @param kind what its rows are
 * @param content opened once, when its turn comes
 * @param days how its days are written
 */
public record SourceFile(String name, Kind kind, Content content, DayCell days) {

	/**
	 * A file in the usual spelling.
	 * @param name as it is named in the list of bad rows
	 * @param kind what its rows are
	 * @param content opened once, when its turn comes
	 */
	public SourceFile(String name, Kind kind, Content content) {
		this(name, kind, content, DayCell.ISO);
	}

	/**
	 * The same file as its sender says that it is written.
	 * @param spelling what the sender says
	 * @return the file, its content in UTF-8
	 */
	public SourceFile spelt(Spelling spelling) {
		return new SourceFile(this.name, this.kind, () -> Transcoded.utf8(this.content.open(), spelling.charset()),
				spelling.days());
	}

	/** Where the bytes of a file come from. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Opens the file.
		 * @return its bytes, closed by the caller
		 * @throws IOException if it cannot be opened
		 */
		InputStream open() throws IOException;

	}

}
