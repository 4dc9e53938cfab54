package org.muster.intake.domain.undo;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The records that one import wrote, in two temporary tables of the running transaction:
 * those that it made and those that it changed, each with the version that it left.
 */
@Repository
public class ImportedRecords {

	/** Every table that imports fill, each before those that it names. */
	private static final List<String> TABLES = List.of("claim", "statement", "pledge", "strength_return",
			"manifest_entry", "movement", "roll_entry", "batch", "completion", "requirement", "course_validity",
			"course", "officer_status", "officer_posting", "officer", "unit", "mandate", "contributor", "mission");

	private final JdbcClient jdbc;

	ImportedRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gathers the records of an import.
	 * @param importId its number
	 * @return the tables of which there are any, each before those that it names
	 */
	public List<String> gather(long importId) {
		run("drop table if exists pg_temp.undo_made, pg_temp.undo_changed");
		run("create temporary table undo_made (table_name text, id bigint, version integer) on commit drop");
		run("create temporary table undo_changed (table_name text, id bigint, version integer, before integer)"
				+ " on commit drop");
		List<String> tables = new ArrayList<>();
		for (String table : TABLES) {
			long made = this.jdbc.sql("""
					insert into undo_made (table_name, id, version)
					select '%1$s', t.id, coalesce(v.written_version, 0)
					from %1$s t
					left join imported_version v on v.import_id = :id and v.table_name = '%1$s' and v.record_id = t.id
					where (select ids from imported_range where import_id = :id and table_name = '%1$s') @> t.id
					   or v.written_version is not null and v.replaced_version is null
					""".formatted(table)).param("id", importId).update();
			long changed = this.jdbc.sql("""
					insert into undo_changed (table_name, id, version, before)
					select table_name, record_id, written_version, replaced_version
					from imported_version v
					where import_id = :id
					  and table_name = '%1$s'
					  and replaced_version is not null
					  and not exists (select from undo_made m where m.table_name = '%1$s' and m.id = v.record_id)
					""".formatted(table)).param("id", importId).update();
			if (made + changed > 0) {
				tables.add(table);
			}
		}
		run("analyze undo_made");
		return tables;
	}

	/**
	 * What was recorded since and stands on the records gathered. Completions that became
	 * void since are no obstacle.
	 * @param tables those with records
	 * @return nothing where the import can be taken back
	 */
	public List<Obstacle> obstacles(List<String> tables) {
		List<Obstacle> obstacles = new ArrayList<>();
		for (String table : tables) {
			add(obstacles, table, "changed", """
					select count(*)
					from (
					    select id, version from undo_made where table_name = '%1$s'
					    union all
					    select id, version from undo_changed where table_name = '%1$s'
					) w
					left join %1$s t on t.id = w.id
					where t.version is distinct from w.version%2$s
					""".formatted(table, table.equals("completion") ? " and t.voided_on is null" : ""));
		}
		for (Naming naming : namings(tables)) {
			add(obstacles, naming.table(), "named", """
					select count(*)
					from %1$s x
					where exists (select from undo_made m where m.table_name = '%2$s' and m.id = x.%3$s)
					  and not exists (select from undo_made m where m.table_name = '%1$s' and m.id = x.id)
					  and not exists (select from undo_changed m where m.table_name = '%1$s' and m.id = x.id)
					""".formatted(naming.table(), naming.named(), naming.namedBy()));
		}
		return obstacles;
	}

	/**
	 * Which columns of recorded tables name records of the given ones. What Muster works
	 * out by itself has no versions and is no obstacle.
	 */
	private List<Naming> namings(List<String> tables) {
		return this.jdbc.sql("""
				select child.relname as "table", parent.relname as named, a.attname as named_by
				from pg_constraint c
				join pg_class child on child.oid = c.conrelid
				join pg_class parent on parent.oid = c.confrelid
				cross join lateral unnest(c.conkey, c.confkey) k (by, of)
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.by
				join pg_attribute i on i.attrelid = c.confrelid and i.attnum = k.of and i.attname = 'id'
				where c.contype = 'f'
				  and parent.relname = any (:tables)
				  and parent.relname <> 'completion'
				  and exists (select from pg_attribute v where v.attrelid = c.conrelid and v.attname = 'version')
				order by 1, 2, 3
				""").param("tables", tables.toArray(String[]::new)).query(Naming.class).list();
	}

	private void add(List<Obstacle> obstacles, String table, String problem, String count) {
		long found = this.jdbc.sql(count).query(Long.class).single();
		if (found > 0) {
			obstacles.add(new Obstacle(table, problem, found));
		}
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

	/**
	 * A column that names records of another table.
	 *
	 * @param table the table with the column
	 * @param named the table of the records
	 * @param namedBy the column
	 */
	record Naming(String table, String named, String namedBy) {

	}

}
