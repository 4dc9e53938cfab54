package org.muster.intake.domain.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Timeline;

/**
 * The records of a kind in the columns of its file, so that importing them changes
 * nothing. Void completions are left out, and movements that are known by their names
 * only: the manifests have those.
 *
 * @param kind the kind
 * @param today the headquarters' today, for values that are kept over time
 * @param withBirths whether days of birth are told
 */
public record KindExport(Kind kind, LocalDate today, boolean withBirths) {

	private static final String OF_MOVEMENT = "(select m.%s from movement m where m.id = t.movement_id)";

	/** What stands in another table than the record. */
	private static final Map<String, String> ELSEWHERE = Map.of("manifests.batch",
			"(select b.code from movement m join batch b on b.id = m.batch_id where m.id = t.movement_id)",
			"manifests.direction", OF_MOVEMENT.formatted("direction"), "manifests.departed_on",
			OF_MOVEMENT.formatted("departed_on"), "manifests.arrived_on", OF_MOVEMENT.formatted("arrived_on"),
			"claims.scope", """
					coalesce((select 'contributor:' || c.code from contributor c where c.id = t.contributor_id),
					    (select 'batch:' || b.code from batch b where b.id = t.batch_id),
					    (select 'unit:' || u.code from unit u where u.id = t.unit_id))""");

	private static final Map<String, String> ONLY = Map.of("completions", "t.voided_on is null", "movements",
			"t.reported_number is not null");

	/**
	 * The statement that writes the file.
	 * @return SQL for PostgreSQL's COPY to the client
	 */
	public String copy() {
		return "copy (select %s from %s t where %s order by t.id) to stdout (format csv, header)"
			.formatted(this.kind.columns()
				.stream()
				.map((column) -> "%s as %s".formatted(harmless(column), column.staged()))
				.collect(Collectors.joining(", ")), this.kind.table(), only());
	}

	/**
	 * The statement that tells whether there is anything to write.
	 * @return SQL that selects true or false
	 */
	public String exists() {
		return "select exists (select from %s t where %s)".formatted(this.kind.table(), only());
	}

	private String only() {
		return ONLY.getOrDefault(this.kind.name(), "true");
	}

	/** The same as the class Formulas does in other files. */
	private String harmless(Column column) {
		String value = value(column);
		return column.type().sqlType().equals("text")
				? "regexp_replace((%s)::text, '^(''*[-=+@])', '''\\1')".formatted(value)
				: "(%s)::text".formatted(value);
	}

	private String value(Column column) {
		if (column.name().equals("date_of_birth") && !this.withBirths) {
			return "null";
		}
		String special = ELSEWHERE.get(this.kind.name() + "." + column.name());
		if (special != null) {
			return special;
		}
		Timeline timeline = this.kind.timelines()
			.stream()
			.filter((kept) -> column.held().equals('"' + kept.given() + '"'))
			.findFirst()
			.orElse(null);
		return (timeline != null) ? now(column, timeline) : named(column, "t." + column.target());
	}

	/** The present value, else the next one, as an import finds them too. */
	private String now(Column column, Timeline timeline) {
		return """
				(
				    select %s
				    from %s p
				    where p.%s = t.id
				      and coalesce(p.until_day, 'infinity') > date '%s'
				    order by p.from_day nulls first
				    limit 1)""".formatted(named(column, "p." + timeline.value()), timeline.table(), timeline.owner(),
				this.today);
	}

	private static String named(Column column, String value) {
		Reference reference = column.reference();
		if (reference == null || reference == Reference.COUNTRY) {
			return value;
		}
		String code = (reference == Reference.OFFICER) ? "service_number" : "code";
		return "(select o.%s from %s o where o.id = %s)".formatted(code, reference.table(), value);
	}

}
