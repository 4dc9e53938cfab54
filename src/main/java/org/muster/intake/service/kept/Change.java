package org.muster.intake.service.kept;

/**
 * A value that an import would change, or a record that it would make.
 *
 * @param number its place in the list, from 1
 * @param place of the file among those imported, from 1
 * @param line of the row in its file
 * @param record what the key of the row says
 * @param column the name of the column; empty for a record that is new
 * @param oldValue what is on record, empty for nothing
 * @param newValue what the file says
 */
public record Change(long number, long place, long line, String record, String column, String oldValue,
		String newValue) {

	/**
	 * Whether the record is new.
	 * @return false where a value of it changes
	 */
	public boolean isNew() {
		return this.column.isEmpty();
	}

}
