package org.muster.intake.domain.conflict;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.muster.intake.domain.conflict.OnRecord.Choice;

/**
 * Settles rows of completions against those on record, before they are written. A
 * completion is never removed: what is replaced becomes void with a reason that names the
 * file. What became void because an import was undone counts again when it is imported
 * again; what a person declared void stays so.
 */
public final class CompletionConflicts {

	private static final String NOTE = """
			), noted as (
			    insert into written (table_name, record_id, version) select 'completion', id, version from changed
			)
			""";

	private final JdbcClient jdbc;

	private final int place;

	private final LocalDate today;

	/**
	 * The conflicts of one file.
	 * @param jdbc of the running transaction
	 * @param place of the file among those imported, from 1
	 * @param today the headquarters' today
	 */
	public CompletionConflicts(JdbcClient jdbc, int place, LocalDate today) {
		this.jdbc = jdbc;
		this.place = place;
		this.today = today;
	}

	/**
	 * Settles the rows that are held against the records.
	 * @param rule what was chosen
	 * @param file the name of the file, for the reason of a void
	 */
	public void settle(OnRecord rule, String file) {
		if (rule.same() == Choice.KEEP) {
			run("delete from completions_held where not is_new");
		}
		restore();
		settle(rule.earlier(), "<", "desc", file);
		settle(rule.later(), ">", "asc", file);
	}

	private void settle(Choice choice, String order, String nearest, String file) {
		if (choice == Choice.KEEP) {
			run("""
					delete from completions_held r
					where r.is_new
					  and exists (
					      select
					      from completion c
					      where c.officer_id = r.service_number_id
					        and c.course_id = r.course_id
					        and c.voided_on is null
					        and c.completed_on %s r.completed_on)
					""".formatted(order));
		}
		if (choice == Choice.REPLACE) {
			this.jdbc.sql("""
					with nearest as (
					    select distinct on (n.id) n.id, r.line, concat_ws(' ', r.service_number, r.course) as record
					    from completions_held r
					    cross join lateral (
					        select c.id
					        from completion c
					        where c.officer_id = r.service_number_id
					          and c.course_id = r.course_id
					          and c.voided_on is null
					          and c.completed_on %s r.completed_on
					        order by c.completed_on %s
					        limit 1
					    ) n
					    where r.is_new
					    order by n.id, r.line
					), changed as (
					    update completion c
					    set voided_on = :today, voided_by = recording_account(), void_reason = :reason
					    from nearest n
					    where c.id = n.id
					    returning c.id, c.version, c.completed_on, n.line, n.record
					%s
					insert into listed (place, line, record, column_name, old_value, new_value)
					select :place, line, record, 'completed_on', completed_on::text, :reason from changed
					""".formatted(order, nearest, NOTE))
				.param("today", this.today)
				.param("reason", "Replaced by the import of %s".formatted(file))
				.param("place", this.place)
				.update();
		}
	}

	private void restore() {
		this.jdbc
			.sql("""
					with changed as (
					    update completion c
					    set voided_on = null, voided_by = null, void_reason = null
					    from completions_held r
					    where not r.is_new
					      and c.id = r.id
					      and c.voided_on is not null
					      and exists (
					          select
					          from import_log l
					          join imported_range g on g.import_id = l.id and g.table_name = 'completion'
					          where l.undo_reason = c.void_reason
					            and g.ids @> c.id)
					    returning c.id, c.version, c.completed_on, r.line, concat_ws(' ', r.service_number, r.course) as record
					%s, counted as (
					    insert into touched (line) select line from changed
					)
					insert into listed (place, line, record, column_name, old_value, new_value)
					select :place, line, record, 'completed_on', 'void', completed_on::text from changed
					"""
				.formatted(NOTE))
			.param("place", this.place)
			.update();
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

}
