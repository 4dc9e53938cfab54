package org.muster.intake.domain;

import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.Transcoded;
import org.muster.intake.domain.kind.Kind;

/**
 * A file to import.
 *
 * @param name as it is named in the list of bad rows
 * @param kind what its rows are
 * @param content opened once, when its turn comes
 * @param spelling how it is written
 */
public record SourceFile(String name, Kind kind, Content content, Spelling spelling) {

	/**
	 * A file in the usual spelling.
	 * @param name as it is named in the list of bad rows
	 * @param kind what its rows are
	 * @param content opened once, when its turn comes
	 */
	public SourceFile(String name, Kind kind, Content content) {
		this(name, kind, content, Spelling.STANDARD);
	}

	/**
	 * The same file as its sender says that it is written.
	 * @param given what the sender says
	 * @return the file, its content in UTF-8
	 */
	public SourceFile spelt(Spelling given) {
		return new SourceFile(this.name, this.kind, () -> Transcoded.utf8(this.content.open(), given.charset()), given);
	}

	/**
	 * By what its header is known.
	 * @return the names of the kind's columns, or the sender's own for them
	 */
	public Headings headings() {
		return this.kind.headings().mapped(this.spelling.mapping());
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
