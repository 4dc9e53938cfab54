package org.muster.intake.domain;

import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.kind.Kind;

/**
 * A file to import.
 *
 * @param name as it is named in the list of bad rows
 * @param kind what its rows are
 * @param content opened once, when its turn comes
 */
public record SourceFile(String name, Kind kind, Content content) {

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
