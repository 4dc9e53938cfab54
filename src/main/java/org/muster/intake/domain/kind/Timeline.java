package org.muster.intake.domain.kind;

/**
 * A value of a record that is kept over time in a table of its own. A new record has it
 * from its first day on. Another value later closes the present period today and begins a
 * new one; a period that began today or begins later is changed in place. A file that
 * says nothing changes nothing.
 *
 * @param table the table of the periods
 * @param owner its column that names the record
 * @param value its column with the value
 * @param given the column of the row with the value, empty where the file says nothing
 * @param fallback the value of a new record where the file says nothing, in SQL
 * @param since the first day of a new record, in SQL over a row {@code r}
 */
public record Timeline(String table, String owner, String value, String given, String fallback, String since) {

}
