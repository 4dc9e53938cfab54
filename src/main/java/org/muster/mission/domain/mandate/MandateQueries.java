package org.muster.mission.domain.mandate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the mandates of a mission.
 */
@Repository
public class MandateQueries {

	private final JdbcClient jdbc;

	MandateQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All mandates.
	 * @param mission the key of the mission
	 * @param day the day in view
	 * @return in order of time
	 */
	public List<Row> of(long mission, LocalDate day) {
		return this.jdbc
			.sql("""
					select id, instrument, authority, adopted_on, from_day, until_day, authorised_strength, qualifier, source,
					       case when :day < from_day then 'to_come' when :day < until_day then 'in_force' else 'ended' end
					           as standing
					from mandate
					where mission_id = :mission
					order by from_day
					""")
			.param("mission", mission)
			.param("day", day)
			.query((row, number) -> new Row(row.getLong("id"), row.getString("instrument"), row.getString("authority"),
					row.getObject("adopted_on", LocalDate.class), row.getObject("from_day", LocalDate.class),
					row.getObject("until_day", LocalDate.class),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("authorised_strength")),
					row.getString("source"), row.getString("standing")))
			.list();
	}

	/**
	 * A mandate.
	 *
	 * @param id the key in the database
	 * @param instrument for instance "UNSCR 2751"
	 * @param authority un_authorised or un_operation
	 * @param adoptedOn where known
	 * @param from its first day
	 * @param until the day after its last
	 * @param authorised the authorised strength
	 * @param source who said it and where
	 * @param standing to_come, in_force or ended on the day in view
	 */
	public record Row(long id, String instrument, String authority, @Nullable LocalDate adoptedOn, LocalDate from,
			LocalDate until, Figure authorised, @Nullable String source, String standing) {

	}

}
