package org.muster.intake.domain.staging;

import java.util.List;

import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Timeline;

/**
 * The statements that take over a value which is kept over time.
 *
 * @param kind the kind of the record
 * @param timeline where its value is kept
 */
record TimelineSql(Kind kind, Timeline timeline) {

	/**
	 * The statements in their order; {@code :today} is the headquarters' today,
	 * {@code :place} the place of the file.
	 * @return SQL
	 */
	List<String> statements() {
		return List.of(begin(), dropChanges(), findChanges(), remember(),
				new ChangeSql(this.kind).changes(this.timeline), close(), open(), changeInPlace());
	}

	private String begin() {
		return Traces.making(this.timeline.table(), fill("""
				insert into {table} ({owner}, {value}, from_day)
				select r.id, coalesce(r.{given}, {fallback}), {since}
				from {held} r
				where r.is_new
				"""));
	}

	private String dropChanges() {
		return "drop table if exists pg_temp.changed_period";
	}

	/** For each record whose value changes: its present period, else its next one. */
	private String findChanges() {
		return fill("""
				create temporary table changed_period on commit drop as
				select r.line, r.id as owner_id, r.{given} as value, p.id, p.until_day,
				       p.id is not null and (p.from_day is null or p.from_day < :today) as closes
				from {held} r
				left join (
				    select distinct on ({owner}) *
				    from {table}
				    where until_day is null
				       or until_day > :today
				    order by {owner}, from_day nulls first
				) p on p.{owner} = r.id
				where not r.is_new
				  and r.{given} is not null
				  and p.{value} is distinct from r.{given}
				""");
	}

	private String remember() {
		return "insert into touched (line) select line from changed_period";
	}

	private String close() {
		return Traces.writing(this.timeline.table(), "p",
				fill("update {table} p set until_day = :today from changed_period c where c.id = p.id and c.closes"));
	}

	private String open() {
		return Traces.making(this.timeline.table(), fill("""
				insert into {table} ({owner}, {value}, from_day, until_day)
				select owner_id, value, :today, until_day
				from changed_period
				where closes
				   or id is null
				"""));
	}

	private String changeInPlace() {
		return Traces.writing(this.timeline.table(), "p", fill("""
				update {table} p set {value} = c.value from changed_period c where c.id = p.id and not c.closes
				"""));
	}

	private String fill(String sql) {
		return sql.replace("{table}", this.timeline.table())
			.replace("{owner}", this.timeline.owner())
			.replace("{value}", this.timeline.value())
			.replace("{given}", this.timeline.given())
			.replace("{fallback}", this.timeline.fallback())
			.replace("{since}", this.timeline.since())
			.replace("{held}", this.kind.held());
	}

}
