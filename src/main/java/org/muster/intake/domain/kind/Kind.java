package org.muster.intake.domain.kind;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.Headings;

/**
 * A kind of record that a file may hold.
 *
 * @param name the name of its file, without ending
 * @param table the table that it fills
 * @param columns the columns of the file
 * @param key what tells its records apart
 * @param preparation SQL statements run over the staged rows before they are held against
 * the records
 * @param derived values worked out for each staged row {@code s}
 * @param completion SQL statements run over the held rows before references are checked
 * @param rules what its rows must fulfil beyond their own cells
 * @param timelines values that are kept over time
 * @param consequences SQL statements run after its rows were taken over
 */
public record Kind(String name, String table, List<Column> columns, List<KeyPart> key, List<String> preparation,
		List<Derived> derived, List<String> completion, List<Rule> rules, List<Timeline> timelines,
		List<String> consequences) {

	/**
	 * A kind with nothing unusual about it.
	 * @param name the name of its file
	 * @param table the table that it fills
	 * @param columns the columns of the file
	 * @return the kind, without key
	 */
	public static Kind of(String name, String table, Column... columns) {
		return new Kind(name, table, List.of(columns), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of());
	}

	/**
	 * The same with its key.
	 * @param parts what tells its records apart
	 * @return the kind
	 */
	public Kind keyedBy(KeyPart... parts) {
		return new Kind(this.name, this.table, this.columns, List.of(parts), this.preparation, this.derived,
				this.completion, this.rules, this.timelines, this.consequences);
	}

	/**
	 * The same with rules.
	 * @param held what its rows must fulfil
	 * @return the kind
	 */
	public Kind withRules(Rule... held) {
		return new Kind(this.name, this.table, this.columns, this.key, this.preparation, this.derived, this.completion,
				List.of(held), this.timelines, this.consequences);
	}

	/**
	 * The same with values kept over time.
	 * @param kept the tables of their periods
	 * @return the kind
	 */
	public Kind withTimelines(Timeline... kept) {
		return new Kind(this.name, this.table, this.columns, this.key, this.preparation, this.derived, this.completion,
				this.rules, List.of(kept), this.consequences);
	}

	/**
	 * The same with values worked out for each row.
	 * @param values the columns of the table and their SQL
	 * @return the kind
	 */
	public Kind deriving(Derived... values) {
		return new Kind(this.name, this.table, this.columns, this.key, this.preparation, List.of(values),
				this.completion, this.rules, this.timelines, this.consequences);
	}

	/**
	 * The same with statements run before its rows are held against the records.
	 * @param statements SQL over the staged rows
	 * @return the kind
	 */
	public Kind preparedBy(String... statements) {
		return new Kind(this.name, this.table, this.columns, this.key, List.of(statements), this.derived,
				this.completion, this.rules, this.timelines, this.consequences);
	}

	/**
	 * The same with statements run after its rows were held against the records.
	 * @param statements SQL over the held rows
	 * @return the kind
	 */
	public Kind completedBy(String... statements) {
		return new Kind(this.name, this.table, this.columns, this.key, this.preparation, this.derived,
				List.of(statements), this.rules, this.timelines, this.consequences);
	}

	/**
	 * The same with statements run after its rows were taken over.
	 * @param statements SQL over the held rows
	 * @return the kind
	 */
	public Kind leadingTo(String... statements) {
		return new Kind(this.name, this.table, this.columns, this.key, this.preparation, this.derived, this.completion,
				this.rules, this.timelines, List.of(statements));
	}

	/**
	 * The table of its staged rows: the cells as they were read.
	 * @return an SQL identifier
	 */
	public String staged() {
		return this.name + "_staged";
	}

	/**
	 * The table of its rows held against the records: with the ids of what they name and
	 * of the record that they are.
	 * @return an SQL identifier
	 */
	public String held() {
		return this.name + "_held";
	}

	/**
	 * Finds a column by its name in a header.
	 * @param header a name in any case, with underscores, spaces or hyphens
	 * @return the column, or {@code null} where there is none
	 */
	public @Nullable Column column(String header) {
		return this.columns.stream()
			.filter((column) -> column.name().equals(Headings.spelt(header)))
			.findFirst()
			.orElse(null);
	}

	/**
	 * By what the header of its file is known.
	 * @return the names of its columns
	 */
	public Headings headings() {
		return new Headings(this.columns.stream().map(Column::name).collect(Collectors.toSet()),
				this.columns.stream().filter(Column::mandatory).map(Column::name).collect(Collectors.toSet()));
	}

	/**
	 * A column of the table worked out for each row.
	 *
	 * @param target the column of the table
	 * @param sql an SQL expression over the staged row {@code s} and the records that it
	 * names, each under the name of its column and {@code _ref}
	 */
	public record Derived(String target, String sql) {

	}

}
