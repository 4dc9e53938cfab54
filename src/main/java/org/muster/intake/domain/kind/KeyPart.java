package org.muster.intake.domain.kind;

/**
 * A part of what tells the records of a kind apart, in the form that the unique index of
 * the table answers.
 *
 * @param row an SQL expression over a row of the file, {@code r}
 * @param table an SQL expression over a row of the table, {@code t}
 */
public record KeyPart(String row, String table) {

	/**
	 * A value that is never empty.
	 * @param row the column of the row
	 * @param table the column of the table
	 * @return the part
	 */
	public static KeyPart plain(String row, String table) {
		return form("%s", row, table);
	}

	/**
	 * A text whose case does not matter.
	 * @param column the column of both
	 * @return the part
	 */
	public static KeyPart anyCase(String column) {
		return form("lower(%s)", column, column);
	}

	/**
	 * Values told apart in one form.
	 * @param form with {@code %s} where the column stands, for instance
	 * {@code coalesce(%s, 0)}
	 * @param row the column of the row
	 * @param table the column of the table
	 * @return the part
	 */
	public static KeyPart form(String form, String row, String table) {
		return new KeyPart(form.formatted("r.\"" + row + '"'), form.formatted("t." + table));
	}

}
