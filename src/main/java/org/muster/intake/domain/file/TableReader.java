package org.muster.intake.domain.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the rows of a file in one format.
 */
public interface TableReader {

	/**
	 * The most columns that a file may have: several times those of any kind, and few
	 * enough to refuse a wide file at once.
	 */
	int MOST_COLUMNS = 200;

	/**
	 * Reads a file from its beginning to its end, row by row.
	 * @param input the content, closed by the caller
	 * @param headings by what its header is known
	 * @param rows takes what is read
	 * @throws UnreadableFile if it is not, or not to its end, a file of this format
	 * @throws IOException if the content cannot be had, or the rows cannot be passed on
	 */
	void read(InputStream input, Headings headings, RowHandler rows) throws UnreadableFile, IOException;

}
