package org.muster.intake.domain.staging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Timeline;

/**
 * The statements that list what an import changes, each value in the words of the file.
 *
 * @param kind the kind of the records
 */
record ChangeSql(Kind kind) {

	/** The new records. */
	String news() {
		return """
				insert into listed (place, line, record) select :place, r.line, %s from %s r where r.is_new
				""".formatted(record(), this.kind.held());
	}

	/** The values of records that are there already, old and new. */
	String changes(List<Column> changing) {
		return """
				insert into listed (place, line, record, column_name, old_value, new_value)
				select :place, r.line, %s, c.name, c.old, c.new
				from %s r
				join %s t on t.id = r.id
				cross join lateral (values %s) c (name, differs, old, new)
				where not r.is_new
				  and (%s) is distinct from (%s)
				  and c.differs
				""".formatted(record(), this.kind.held(), this.kind.table(),
				changing.stream().map(ChangeSql::value).collect(Collectors.joining(", ")),
				changing.stream().map((column) -> "t." + column.target()).collect(Collectors.joining(", ")),
				changing.stream()
					.map((column) -> "coalesce(r.%s, t.%s)".formatted(column.held(), column.target()))
					.collect(Collectors.joining(", ")));
	}

	/** The values that are kept over time, of the periods that change. */
	String changes(Timeline timeline) {
		Column column = this.kind.columns()
			.stream()
			.filter((other) -> other.held().equals('"' + timeline.given() + '"'))
			.findFirst()
			.orElseThrow();
		Reference reference = column.reference();
		String old = (reference == null) ? "p.%s::text".formatted(timeline.value())
				: "(select o.code from %s o where o.id = p.%s)".formatted(reference.table(), timeline.value());
		return """
				insert into listed (place, line, record, column_name, old_value, new_value)
				select :place, r.line, %s, '%s', %s, r.%s::text
				from changed_period c
				join %s r on r.line = c.line
				left join %s p on p.id = c.id
				""".formatted(record(), column.name(), old, column.staged(), this.kind.held(), timeline.table());
	}

	/** What the key of a row says. */
	private String record() {
		return "concat_ws(' ', %s)".formatted(this.kind.columns()
			.stream()
			.filter((column) -> KindSql.isKey(this.kind, column)
					|| column.mandatory() && column.target() == null && this.kind.timelines().isEmpty())
			.map((column) -> "r." + column.staged())
			.collect(Collectors.joining(", ")));
	}

	private static String value(Column column) {
		String old = "t." + Objects.requireNonNull(column.target());
		Reference reference = column.reference();
		String shown = (reference == null || reference == Reference.COUNTRY) ? old + "::text"
				: "(select o.%s from %s o where o.id = %s)"
					.formatted((reference == Reference.OFFICER) ? "service_number" : "code", reference.table(), old);
		return "('%1$s', r.%2$s is not null and r.%2$s is distinct from %3$s, %4$s, r.%5$s::text)"
			.formatted(column.name(), column.held(), old, shown, column.staged());
	}

}
