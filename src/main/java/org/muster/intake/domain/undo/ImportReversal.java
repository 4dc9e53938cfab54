package org.muster.intake.domain.undo;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes back the records that were gathered. A completion is never removed, only declared
 * void: officers and courses that such completions name stay with what belongs to them.
 */
@Repository
public class ImportReversal {

	private static final String UNIT = "unit";

	private final JdbcClient jdbc;

	ImportReversal(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Leaves out of what is gathered the records that have to stay.
	 * @return how many stay
	 */
	public long keepWhatCompletionsName() {
		long kept = 0;
		for (String named : List.of("officer", "course")) {
			kept += this.jdbc.sql("""
					delete from undo_made m
					where m.table_name = '%1$s'
					  and exists (
					      select
					      from completion c
					      join undo_made v on v.table_name = 'completion' and v.id = c.id
					      where c.%1$s_id = m.id)
					""".formatted(named)).update();
		}
		for (String[] owned : new String[][] { { "officer_posting", "officer" }, { "officer_status", "officer" },
				{ "course_validity", "course" } }) {
			kept += this.jdbc.sql("""
					delete from undo_made m
					where m.table_name = '%1$s'
					  and not exists (
					      select
					      from %1$s t
					      join undo_made o on o.table_name = '%2$s' and o.id = t.%2$s_id
					      where t.id = m.id)
					  and exists (
					      select
					      from %1$s t
					      join completion c on c.%2$s_id = t.%2$s_id
					      join undo_made v on v.table_name = 'completion' and v.id = c.id
					      where t.id = m.id)
					""".formatted(owned[0], owned[1])).update();
		}
		return kept + this.jdbc.sql("""
				with recursive needed as (
				    select p.unit_id as id
				    from officer_posting p
				    where not exists (select from undo_made m where m.table_name = 'officer_posting' and m.id = p.id)
				    union
				    select u.parent_id from needed n join unit u on u.id = n.id where u.parent_id is not null
				)
				delete from undo_made m using needed n where m.table_name = 'unit' and m.id = n.id
				""").update();
	}

	/**
	 * Declares the completions void that the import made.
	 * @param reason for the void
	 * @param today the headquarters' today
	 * @return how many
	 */
	public long makeCompletionsVoid(String reason, LocalDate today) {
		long count = this.jdbc.sql("""
				update completion c
				set voided_on = :today, voided_by = recording_account(), void_reason = :reason
				from undo_made m
				where m.table_name = 'completion'
				  and m.id = c.id
				  and c.voided_on is null
				""").param("today", today).param("reason", reason).update();
		this.jdbc.sql("delete from undo_made where table_name = 'completion'").update();
		return count;
	}

	/**
	 * Removes the records that the import made and gives back their former values to
	 * those that it changed.
	 * @param tables those with records, each before those that it names
	 * @return how many were removed and restored
	 */
	public Undone takeBack(List<String> tables) {
		long removed = 0;
		long restored = 0;
		for (String table : tables) {
			if (table.equals(UNIT)) {
				// a unit may have been put under one that is removed here
				restored += restore(table);
			}
			removed += this.jdbc.sql("""
					delete from %1$s t using undo_made m where m.table_name = '%1$s' and m.id = t.id
					""".formatted(table)).update();
			if (!table.equals(UNIT)) {
				restored += restore(table);
			}
		}
		return new Undone(removed, 0, restored, 0);
	}

	private long restore(String table) {
		String columns = this.jdbc.sql("""
				select string_agg(quote_ident(attname), ', ')
				from pg_attribute
				where attrelid = cast(:table as regclass)
				  and attnum > 0
				  and not attisdropped
				  and attgenerated = ''
				  and attname not in ('id', 'version', 'recorded_at', 'recorded_by')
				""").param("table", table).query(String.class).single();
		return this.jdbc.sql("""
				update %1$s t
				set (%2$s) = (
				    select %2$s
				    from history.%1$s h
				    where h.id = t.id
				      and h.version = c.before
				    order by h.superseded_at desc
				    limit 1)
				from undo_changed c
				where c.table_name = '%1$s'
				  and c.id = t.id
				""".formatted(table, columns)).update();
	}

}
