package org.muster.intake.domain.kind;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.CellType;
import org.muster.intake.domain.cell.CodeCell;
import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.cell.NumberCell;
import org.muster.intake.domain.cell.TextCell;
import org.muster.intake.domain.cell.WordCell;

/**
 * A column of a file and what becomes of it.
 *
 * @param name the name in the header
 * @param type what its cells hold
 * @param mandatory whether every row fills it
 * @param target the column of the table that takes it, or {@code null} for none
 * @param fallback what a new record gets where the cell is empty, in SQL
 * @param reference what the cell names, or {@code null} where it is a value
 */
public record Column(String name, CellType type, boolean mandatory, @Nullable String target, String fallback,
		@Nullable Reference reference) {

	private static Column of(String name, CellType type) {
		return new Column(name, type, false, name, "null", null);
	}

	/**
	 * A column of free words.
	 * @param name the name in the header
	 * @return the column
	 */
	public static Column words(String name) {
		return of(name, TextCell.WORDS);
	}

	/**
	 * A column with the code of the record itself.
	 * @param name the name in the header
	 * @return the column, mandatory
	 */
	public static Column code(String name) {
		return of(name, CodeCell.FREE).needed();
	}

	/**
	 * A column of days.
	 * @param name the name in the header
	 * @return the column
	 */
	public static Column day(String name) {
		return of(name, DayCell.ISO);
	}

	/**
	 * A column of whole numbers.
	 * @param name the name in the header
	 * @param least the smallest number taken
	 * @param most the largest number taken
	 * @return the column
	 */
	public static Column number(String name, int least, int most) {
		return of(name, new NumberCell(least, most));
	}

	/**
	 * A column of numbers of people.
	 * @param name the name in the header
	 * @param least the smallest number taken
	 * @return the column
	 */
	public static Column people(String name, int least) {
		return number(name, least, NumberCell.LARGEST);
	}

	/**
	 * A column of yes and no, no where it is empty.
	 * @param name the name in the header
	 * @return the column
	 */
	public static Column flag(String name) {
		return of(name, WordCell.TRUE_OR_FALSE).otherwise("false");
	}

	/**
	 * A column of words out of a short list.
	 * @param name the name in the header
	 * @param words the list
	 * @return the column
	 */
	public static Column oneOf(String name, String... words) {
		return of(name, new WordCell("text", List.of(words)));
	}

	/**
	 * The column that says how sure a number is.
	 * @return the column, exact where it is empty
	 */
	public static Column qualifier() {
		return oneOf("qualifier", "exact", "about", "at_least", "at_most", "about_at_least").otherwise("'exact'");
	}

	/**
	 * A column that names another record.
	 * @param name the name in the header
	 * @param reference what it names
	 * @return the column, kept in the table as the name and {@code _id}
	 */
	public static Column naming(String name, Reference reference) {
		return new Column(name, CodeCell.FREE, false, name + "_id", "null", reference);
	}

	/**
	 * The same, filled in every row.
	 * @return a mandatory column
	 */
	public Column needed() {
		return new Column(this.name, this.type, true, this.target, this.fallback, this.reference);
	}

	/**
	 * The same, with cells of another type.
	 * @param other what its cells hold
	 * @return the column
	 */
	public Column as(CellType other) {
		return new Column(this.name, other, this.mandatory, this.target, this.fallback, this.reference);
	}

	/**
	 * The same, kept in a column of another name.
	 * @param column the column of the table
	 * @return the column
	 */
	public Column into(String column) {
		return new Column(this.name, this.type, this.mandatory, column, this.fallback, this.reference);
	}

	/**
	 * The same, not kept in the table of its kind.
	 * @return the column
	 */
	public Column elsewhere() {
		return new Column(this.name, this.type, this.mandatory, null, this.fallback, this.reference);
	}

	/**
	 * The same, with something for new records that say nothing.
	 * @param sql an SQL literal
	 * @return the column
	 */
	public Column otherwise(String sql) {
		return new Column(this.name, this.type, this.mandatory, this.target, sql, this.reference);
	}

	/**
	 * The name of the column among the rows held against the records: of the record that
	 * is named, or of the cell.
	 * @return a quoted SQL identifier
	 */
	public String held() {
		return '"' + ((this.reference != null) ? this.name + "_id" : this.name) + '"';
	}

	/**
	 * The name of the column among the staged rows.
	 * @return a quoted SQL identifier
	 */
	public String staged() {
		return '"' + this.name + '"';
	}

}
