package org.muster.intake.domain.staging;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;

/**
 * The statements by which the rows of any kind are staged, held against the records and
 * taken over. They are put together from the names in the kind's description alone, never
 * from anything that a file holds.
 *
 * @param kind the kind
 */
record KindSql(Kind kind) {

	List<String> forgetEarlierFile() {
		return List.of("drop table if exists pg_temp." + this.kind.staged(),
				"drop table if exists pg_temp." + this.kind.held());
	}

	String stage() {
		return """
				create temporary table %s (line bigint not null, faults jsonb, %s) on commit drop
				""".formatted(this.kind.staged(),
				list(this.kind.columns(), (column) -> column.staged() + " " + column.type().sqlType()));
	}

	String copy() {
		return "copy %s from stdin".formatted(this.kind.staged());
	}

	/** A former service number stands for the officer whose it is now. */
	String readFormerNumbers(Column column) {
		return """
				update %1$s s
				set %2$s = o.service_number
				from officer_merge m
				join officer o on o.id = m.officer_id
				where m.service_number_key = service_number_key(s.%2$s)
				""".formatted(this.kind.staged(), column.staged());
	}

	/**
	 * Each sound row with the ids of what it names, and its own: a present or a new one.
	 */
	String hold() {
		return """
				create temporary table %s on commit drop as
				select r.*, coalesce(t.id, nextval('%s_id_seq')) as id, t.id is null as is_new
				from (
				    select s.*%s%s
				    from %s s
				%s
				    where s.faults is null
				) r
				left join %s t on %s
				""".formatted(this.kind.held(), this.kind.table(),
				references().stream()
					.map((column) -> ", %s.%s as %s".formatted(alias(column), reference(column).kept(), column.held()))
					.collect(Collectors.joining()),
				this.kind.derived()
					.stream()
					.map((derived) -> ", %s as %s".formatted(derived.sql(), derived.target()))
					.collect(Collectors.joining()),
				this.kind.staged(),
				references().stream()
					.map((column) -> "    left join %s %s on %s".formatted(reference(column).table(), alias(column),
							reference(column).inTable(alias(column), "s." + column.staged())))
					.collect(Collectors.joining("\n")),
				this.kind.table(),
				this.kind.key()
					.stream()
					.map((part) -> part.table() + " = " + part.row())
					.collect(Collectors.joining(" and ")));
	}

	/** Rows that name something of which there is no record. */
	String unknown(Column column) {
		return """
				select r.line, r.%1$s, format('There is no %2$s %%s.', r.%1$s)
				from %3$s r
				where r.%1$s is not null
				  and r.%4$s is null
				""".formatted(column.staged(), reference(column).words(), this.kind.held(), column.held());
	}

	/** The same, but for what stands in an earlier file and was not taken there. */
	String unknownAnywhere(Column column) {
		return unknown(column) + "and not exists (select from %s_staged p where %s)".formatted(reference(column).kind(),
				reference(column).inStaged("p", "r." + column.staged()));
	}

	/** Rows whose key stood in the file before, with other content. */
	String contradictions() {
		return """
				%s
				select line, null, format('Lines %%s and %%s are about the same record and differ.', first_line, line)
				from repeated
				where content <> first_content
				""".formatted(repeated());
	}

	/** Rows that stood in the file before. */
	String forgetRepetitions() {
		return """
				delete from %1$s where line in (
				%2$s
				select line from repeated where line > first_line)
				""".formatted(this.kind.held(), repeated());
	}

	private String repeated() {
		String key = this.kind.key().stream().map(KeyPart::row).collect(Collectors.joining(", "));
		return """
				with repeated as (
				    select r.line, first_value(r.line) over same as first_line,
				           jsonb_build_array(%1$s) as content,
				           first_value(jsonb_build_array(%1$s)) over same as first_content
				    from %2$s r
				    where (%3$s) in (select %3$s from %2$s r group by %3$s having count(*) > 1)
				    window same as (partition by %3$s order by r.line)
				)""".formatted(list(content(), (column) -> "r." + column.held()), this.kind.held(), key);
	}

	/** Rows that were rejected, and rows that name a rejected one. */
	String forgetBad() {
		return """
				delete from %s r
				where exists (select from rejected x where x.place = :place and x.line = r.line)%s
				""".formatted(this.kind.held(), references().stream()
			.map((column) -> " or (r.%s is not null and r.%s is null)".formatted(column.staged(), column.held()))
			.collect(Collectors.joining()));
	}

	/**
	 * Whether a record may name a new one of the same kind, which then has to come first.
	 */
	boolean refersToItself() {
		return references().stream().anyMatch((column) -> reference(column).table().equals(this.kind.table()));
	}

	boolean canUpdate() {
		return !changing().isEmpty();
	}

	String update() {
		return """
				with changed as (
				    update %1$s t
				    set %2$s
				    from %3$s r
				    where t.id = r.id
				      and not r.is_new
				      and (%4$s) is distinct from (%5$s)
				    returning r.line, t.id, t.version
				), noted as (
				    insert into written (table_name, record_id, version) select '%1$s', id, version from changed
				)
				insert into touched (line) select line from changed
				""".formatted(this.kind.table(), list(changing(), (column) -> column.target() + " = " + merged(column)),
				this.kind.held(), list(changing(), (column) -> "t." + column.target()),
				list(changing(), KindSql::merged));
	}

	String insert() {
		List<Column> stored = this.kind.columns().stream().filter((column) -> column.target() != null).toList();
		String derived = this.kind.derived()
			.stream()
			.map((value) -> ", " + value.target())
			.collect(Collectors.joining());
		return """
				insert into %s (id, %s%s) overriding system value
				select r.id, %s%s
				from %s r
				where r.is_new
				""".formatted(this.kind.table(), list(stored, Column::target), derived,
				list(stored, (column) -> "coalesce(r.%s, %s)".formatted(column.held(), column.fallback())),
				derived.replace(", ", ", r."), this.kind.held());
	}

	/** Remembers which records the insertion made. */
	String made() {
		return """
				insert into made (table_name, ids)
				select '%s', range_agg(int8range(id, id, '[]')) from %s where is_new having count(*) > 0
				""".formatted(this.kind.table(), this.kind.held());
	}

	List<Column> references() {
		return this.kind.columns().stream().filter((column) -> column.reference() != null).toList();
	}

	private List<Column> content() {
		return this.kind.columns().stream().filter((column) -> !isKey(column)).toList();
	}

	/**
	 * What an update writes: whatever is no part of the key, and days of the key that
	 * were not known before.
	 */
	List<Column> changing() {
		return this.kind.columns()
			.stream()
			.filter((column) -> column.target() != null
					&& (!isKey(column) || !column.mandatory() && column.type() instanceof DayCell))
			.toList();
	}

	private boolean isKey(Column column) {
		return isKey(this.kind, column);
	}

	static boolean isKey(Kind kind, Column column) {
		return kind.key().stream().anyMatch((part) -> part.row().contains(column.held()));
	}

	private static String merged(Column column) {
		return "coalesce(r.%s, t.%s)".formatted(column.held(), column.target());
	}

	private static String alias(Column column) {
		return column.name() + "_ref";
	}

	private static Reference reference(Column column) {
		return Objects.requireNonNull(column.reference());
	}

	private static String list(List<Column> columns, Function<Column, @Nullable String> sql) {
		return columns.stream().map(sql).collect(Collectors.joining(", "));
	}

}
