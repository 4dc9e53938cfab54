package org.muster.discrepancy.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds where batches and contributors have two numbers for the same thing.
 */
@Repository
public class GapQueries {

	private final JdbcClient jdbc;

	GapQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Movements with both names and a reported number that differ.
	 * @param mission the key of the mission
	 * @param day the day until which movements are taken
	 * @return in order of days
	 */
	public List<TwoCounts> namesAndReports(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select m.id as subject, b.code, b.name, c.code as contributor, m.effective_on as day,
				       m.reported_number as said, array[m.qualifier] as qualifiers, count(*) as counted,
				       cast(null as text) as because
				from movement m
				join manifest_entry e on e.movement_id = m.id
				join batch b on b.id = m.batch_id
				join contributor c on c.id = b.contributor_id
				where m.mission_id = :mission
				  and m.effective_on <= :day
				  and m.reported_number is not null
				group by m.id, b.code, b.name, c.code, m.effective_on, m.reported_number, m.qualifier
				having count(*) <> m.reported_number
				order by m.effective_on, b.code
				""").param("mission", mission).param("day", day).query(GapQueries::read).list();
	}

	/**
	 * Batches with a roll of which a number without names left, where roll and those who
	 * left differ.
	 * @param mission the key of the mission
	 * @param day the day until which movements are taken
	 * @return in order of days
	 */
	public List<TwoCounts> rollsAndReports(long mission, LocalDate day) {
		return this.jdbc
			.sql("""
					with gone as (
					    select m.batch_id, max(m.effective_on) as day, array_agg(distinct m.qualifier) filter (where n.names = 0)
					               as qualifiers,
					           sum(case when n.names > 0 then n.names else m.reported_number end) as said
					    from movement m
					    cross join lateral (
					        select coalesce(sum(t.names), 0) as names from manifest_tally t where t.movement_id = m.id) n
					    where m.mission_id = :mission
					      and m.direction = 'out'
					      and m.effective_on <= :day
					      and m.batch_id is not null
					    group by m.batch_id
					    having count(*) filter (where n.names = 0 and m.reported_number is not null) > 0
					)
					select b.id as subject, b.code, b.name, c.code as contributor, g.day, g.said, g.qualifiers, r.counted,
					       cast(null as text) as because
					from gone g
					join batch b on b.id = g.batch_id
					join contributor c on c.id = b.contributor_id
					cross join lateral (
					    select count(*) as counted
					    from roll_entry r
					    where r.batch_id = b.id and daterange(r.from_day, r.until_day) @> g.day
					) r
					where r.counted > 0
					  and r.counted <> g.said
					order by g.day, b.code
					""")
			.param("mission", mission)
			.param("day", day)
			.query(GapQueries::read)
			.list();
	}

	/**
	 * Movements out by name of which not everybody was covered by the certification of
	 * the batch on the day of departure.
	 * @param mission the key of the mission
	 * @param day the day until which movements are taken
	 * @return in order of days
	 */
	public List<TwoCounts> movedAndCertified(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select m.id as subject, b.code, b.name, h.code as contributor, left_on.day, t.certified as said,
				       '{exact}'::text[] as qualifiers, t.names as counted,
				       (
				           select string_agg(distinct e.uncovered_reason, '; ')
				           from manifest_entry e
				           where e.movement_id = m.id and e.uncovered_reason is not null
				       ) as because
				from movement m
				cross join lateral (select coalesce(m.departed_on, m.arrived_on) as day) left_on
				join manifest_tally t on t.movement_id = m.id
				join batch b on b.id = m.batch_id
				join contributor h on h.id = b.contributor_id
				where m.mission_id = :mission
				  and m.direction = 'out'
				  and left_on.day <= :day
				  and t.certified < t.names
				order by left_on.day, b.code
				""").param("mission", mission).param("day", day).query(GapQueries::read).list();
	}

	/**
	 * Movements out that left while a hold of their batch was open, against the nobody
	 * who may.
	 * @param mission the key of the mission
	 * @param day the day until which movements are taken
	 * @return in order of days
	 */
	public List<TwoCounts> leftWhileHeld(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select m.id as subject, b.code, b.name, c.code as contributor, left_on.day, 0 as said,
				       array[case when n.names > 0 then 'exact' else m.qualifier end] as qualifiers,
				       coalesce(nullif(n.names, 0), m.reported_number) as counted, m.held_reason as because
				from movement m
				cross join lateral (select coalesce(m.departed_on, m.arrived_on) as day) left_on
				cross join lateral (
				    select coalesce(sum(t.names), 0) as names from manifest_tally t where t.movement_id = m.id) n
				join batch b on b.id = m.batch_id
				join contributor c on c.id = b.contributor_id
				where m.mission_id = :mission
				  and m.direction = 'out'
				  and left_on.day <= :day
				  and (n.names > 0 or m.reported_number is not null)
				  and exists (
				      select
				      from batch_hold h
				      where h.batch_id = b.id and daterange(h.opened_on, h.closed_on) @> left_on.day)
				order by left_on.day, b.code, m.id
				""")
			.param("mission", mission)
			.param("day", day)
			.query((row, index) -> read(row, index).againstNobody())
			.list();
	}

	/**
	 * The latest returns of contributors of whom movements are known by then.
	 * @param mission the key of the mission
	 * @param day the day in view
	 * @return by code; what was counted by movements is left to the totals
	 */
	public List<TwoCounts> returnsBesideMovements(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select c.id as subject, c.code, c.name, c.code as contributor, l.day, l.said,
				       '{exact}'::text[] as qualifiers, 0 as counted, cast(null as text) as because
				from contributor c
				cross join lateral (
				    select p.day, p.people as said
				    from people_counted p
				    where p.mission_id = :mission and p.contributor_id = c.id and p.day <= :day
				    order by p.day desc
				    limit 1
				) l
				where exists (
				    select
				    from movement m
				    where m.mission_id = :mission and m.contributor_id = c.id and m.effective_on <= l.day)
				order by c.code
				""").param("mission", mission).param("day", day).query(GapQueries::read).list();
	}

	private static TwoCounts read(ResultSet row, int index) throws SQLException {
		String[] qualifiers = (String[]) row.getArray("qualifiers").getArray();
		Figure marks = Figure.sum(Arrays.stream(qualifiers).map(Qualifier::ofWord).map((sure) -> sure.of(0)).toList());
		return new TwoCounts(row.getLong("subject"), row.getString("code"), row.getString("name"),
				row.getString("contributor"), row.getObject("day", LocalDate.class),
				Figure.exact(row.getLong("counted")), marks.plus(Figure.exact(row.getLong("said"))),
				row.getString("because"));
	}

	/**
	 * Two numbers for a batch, a movement or a contributor.
	 *
	 * @param subject its key in the database
	 * @param code the code of the batch or contributor
	 * @param name its name
	 * @param contributor the code of whose people it is about
	 * @param day the day of the numbers
	 * @param counted the number that counts
	 * @param said the other number
	 * @param because why it was done all the same, if the records say so
	 */
	public record TwoCounts(long subject, String code, String name, String contributor, LocalDate day, Figure counted,
			Figure said, @Nullable String because) {

		/** How sure the number is goes with those who were counted. */
		private TwoCounts againstNobody() {
			return new TwoCounts(this.subject, this.code, this.name, this.contributor, this.day,
					this.counted.plus(this.said), Figure.ZERO, this.because);
		}
	}

}
