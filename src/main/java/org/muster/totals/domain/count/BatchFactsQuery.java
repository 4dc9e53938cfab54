package org.muster.totals.domain.count;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what the records say of the batches of a mission.
 */
@Repository
public class BatchFactsQuery {

	private final JdbcClient jdbc;

	BatchFactsQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The batches of a mission.
	 * @param missionId the mission
	 * @param asOf the day until which movements are taken; plans happen from tomorrow on
	 * @return in order of departure, then by code
	 */
	public List<BatchFacts> of(long missionId, AsOf asOf) {
		return this.jdbc
			.sql("""
					with assumed as (
					    select batch_id from arriving_batches(:mission, :day, :today) as batch_id
					    union all
					    select batch_id from reported_movements(:mission, :today)
					    where direction = 'out' and day > :today and day <= :day
					)
					select b.id, b.code, b.name, b.contributor_id, c.code as contributor, c.home, b.planned_strength,
					       b.planned_departure, b.tour_months, coalesce(b.cancelled_on <= :day, false) as cancelled,
					       exists (select from roll_entry r where r.batch_id = b.id) as roll_kept,
					       m.departed_on, m.went_out,
					       m.arrived or exists (select from assumed a where a.batch_id = b.id) as arrived,
					       m.under_way or (m.went_out and m.more_planned) as under_way,
					       m.going_home,
					       exists (
					           select from certification s
					           where s.batch_id = b.id and daterange(s.signed_on, s.ended_on) @> cast(:day as date)) as certified,
					       exists (
					           select from batch_hold h
					           where h.batch_id = b.id and daterange(h.opened_on, h.closed_on) @> cast(:day as date)) as held
					from batch b
					join contributor c on c.id = b.contributor_id
					cross join lateral (
					    select coalesce(array_agg(distinct m.departed_on order by m.departed_on)
					               filter (where m.direction = 'out' and m.departed_on <= :day), '{}') as departed_on,
					           coalesce(bool_or(least(m.departed_on, m.arrived_on) <= :day)
					               filter (where m.direction = 'out'), false) as went_out,
					           coalesce(bool_or(m.arrived_on <= :day) filter (where m.direction = 'out'), false) as arrived,
					           coalesce(bool_or(m.departed_on <= :day and (m.arrived_on is null or m.arrived_on > :day))
					               filter (where m.direction = 'out'), false) as under_way,
					           coalesce(bool_or(coalesce(m.departed_on, m.arrived_on, m.planned_on) > :day)
					               filter (where m.direction = 'out'), false) as more_planned,
					           coalesce(bool_or(
					                   coalesce(m.effective_on, case when m.planned_on > :today then m.planned_on end) <= :day
					                   and (
					                       -- the first in order, so that the names are found by the index and no others read
					                       (
					                           select true from manifest_entry e
					                           where e.movement_id = m.id
					                             and coalesce(e.reason, m.reason, 'end_of_tour') = 'end_of_tour'
					                           order by e.officer_id
					                           limit 1)
					                       or coalesce(m.reason, 'end_of_tour') = 'end_of_tour'
					                           and not exists (select from manifest_tally t where t.movement_id = m.id)))
					               filter (where m.direction = 'home'), false) as going_home
					    from movement m
					    where m.batch_id = b.id
					) m
					where b.mission_id = :mission
					order by coalesce(m.departed_on[1], b.planned_departure), b.code
					""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(BatchFactsQuery::read)
			.list();
	}

	private static BatchFacts read(ResultSet row, int index) throws SQLException {
		LocalDate[] departedOn = Arrays.stream((Date[]) row.getArray("departed_on").getArray())
			.map(Date::toLocalDate)
			.toArray(LocalDate[]::new);
		return new BatchFacts(row.getLong("id"), row.getString("code"), row.getString("name"),
				row.getLong("contributor_id"), row.getString("contributor"), row.getBoolean("home"),
				row.getInt("planned_strength"), row.getObject("planned_departure", LocalDate.class),
				row.getObject("tour_months", Integer.class), row.getBoolean("cancelled"), row.getBoolean("roll_kept"),
				departedOn, row.getBoolean("went_out"), row.getBoolean("arrived"), row.getBoolean("under_way"),
				row.getBoolean("going_home"), row.getBoolean("certified"), row.getBoolean("held"));
	}

}
