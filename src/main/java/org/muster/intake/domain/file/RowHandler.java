package org.muster.intake.domain.file;

import java.io.IOException;
import java.util.List;

/**
 * Takes the rows of a file, one after the other.
 */
public interface RowHandler {

	/**
	 * Takes the header.
	 * @param line its line in the file
	 * @param cells the names of the columns as they stand in the file
	 * @return whether the rows below it can be taken
	 */
	boolean header(long line, List<String> cells);

	/**
	 * Hears of a cell that holds nothing which could be read, before its row is taken.
	 * @param place of the cell in its row, from 0
	 * @param value what it holds instead, for instance the error of a formula
	 * @param reason a sentence
	 */
	void broken(int place, String value, String reason);

	/**
	 * Takes a row below the header.
	 * @param line its first line in the file
	 * @param cells as they stand in the file, as many as the row has
	 * @throws IOException if the row cannot be passed on
	 */
	void row(long line, List<String> cells) throws IOException;

}
