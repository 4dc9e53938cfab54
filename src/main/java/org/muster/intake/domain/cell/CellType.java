package org.muster.intake.domain.cell;

/**
 * What a column holds.
 */
public interface CellType {

	/**
	 * The type of the staged column.
	 * @return a PostgreSQL type
	 */
	String sqlType();

	/**
	 * Reads a cell.
	 * @param cell not empty, without spaces around it and without control characters
	 * @return the value or the reason why it is refused
	 */
	Reading read(String cell);

}
