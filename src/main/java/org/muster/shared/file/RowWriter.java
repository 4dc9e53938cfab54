package org.muster.shared.file;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one file.
 */
interface RowWriter {

	/**
	 * Writes the first row.
	 * @param heads the names of the columns
	 */
	void heads(List<String> heads) throws IOException;

	/**
	 * Begins another table with its first row.
	 * @param title what stands above it
	 * @param heads the names of the columns
	 */
	void part(String title, List<String> heads) throws IOException;

	/**
	 * Writes a row.
	 * @param values whole numbers, days, texts and nothing
	 */
	void row(List<@Nullable Object> values) throws IOException;

	/**
	 * Completes the file.
	 */
	void finish() throws IOException;

}
