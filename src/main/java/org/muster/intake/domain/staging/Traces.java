package org.muster.intake.domain.staging;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an import wrote, kept in temporary tables of the running transaction: the lines
 * that changed something ({@code touched}), the records that are new ({@code made}),
 * which version of which record was written ({@code written}, version 0 for one that is
 * new), and the values in words ({@code listed}).
 */
final class Traces {

	private Traces() {
	}

	static void begin(JdbcClient jdbc) {
		jdbc.sql("create temporary table touched (line bigint not null) on commit drop").update();
		jdbc.sql("""
				create temporary table made (table_name text not null, ids int8multirange not null) on commit drop
				""").update();
		jdbc.sql("""
				create temporary table written (
				    table_name text not null,
				    record_id  bigint not null,
				    version    integer not null
				) on commit drop
				""").update();
		jdbc.sql("""
				create temporary table listed (
				    place       integer not null,
				    line        bigint not null,
				    record      text not null,
				    column_name text,
				    old_value   text,
				    new_value   text
				) on commit drop
				""").update();
	}

	/**
	 * An insertion whose records are traced.
	 * @param table that is filled
	 * @param insert SQL that inserts into it
	 * @return SQL
	 */
	static String making(String table, String insert) {
		return """
				with added as (
				%s
				returning id)
				insert into made (table_name, ids)
				select '%s', range_agg(int8range(id, id, '[]')) from added having count(*) > 0
				""".formatted(insert, table);
	}

	/**
	 * A change whose records are traced.
	 * @param table that is changed
	 * @param alias of the table in the statement
	 * @param update SQL that updates it
	 * @return SQL
	 */
	static String writing(String table, String alias, String update) {
		return """
				with changed as (
				%1$s
				returning %2$s.id, %2$s.version)
				insert into written (table_name, record_id, version) select '%3$s', id, version from changed
				""".formatted(update, alias, table);
	}

}
