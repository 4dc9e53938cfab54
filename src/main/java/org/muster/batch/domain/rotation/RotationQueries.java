package org.muster.batch.domain.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds when tours end. A tour ends so many months after the arrival, or on the day that
 * the latest order says.
 */
@Repository
public class RotationQueries {

	private static final String TOURS = """
			with tours as (
			    select d.officer_id, d.batch_id, b.code as batch, b.name as batch_name, d.from_day,
			           coalesce(x.new_end, (d.from_day + make_interval(months => b.tour_months))::date) as due, x.reference,
			           (
			               select min(h.day) from planned_return h
			               where h.officer_id = d.officer_id and h.mission_id = d.mission_id and h.day > d.from_day
			           ) as planned
			    from deployment d
			    join batch b on b.id = d.batch_id
			    left join lateral (
			        select t.new_end, t.reference
			        from tour_extension t
			        where t.batch_id = d.batch_id
			          and t.ordered_on <= cast(:day as date)
			          and (t.withdrawn_on is null or t.withdrawn_on > cast(:day as date))
			          and (t.whole_batch or exists (
			              select from extended_tour e where e.extension_id = t.id and e.officer_id = d.officer_id))
			        order by t.ordered_on desc, t.id desc
			        limit 1
			    ) x on true
			    where d.mission_id = :mission
			      and daterange(d.from_day, d.until_day) @> cast(:day as date)
			)
			""";

	private final JdbcClient jdbc;

	RotationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Who is in mission by name, by batch and end of tour.
	 * @param missionId the mission
	 * @param day the day
	 * @return the first due first
	 */
	public List<DueRow> named(long missionId, LocalDate day) {
		return this.jdbc
			.sql(TOURS
					+ """
							select batch, batch_name, due, count(*) as number, 'exact' as qualifier, true as named, count(planned) as planned,
							       reference
							from tours
							group by batch, batch_name, due, reference
							order by due, batch, reference
							""")
			.param("mission", missionId)
			.param("day", day)
			.query(RotationQueries::due)
			.list();
	}

	/**
	 * Who went to the mission as a reported number with a batch of which nobody is known
	 * to have come home.
	 * @param missionId the mission
	 * @param day the day
	 * @return the first due first
	 */
	public List<DueRow> reported(long missionId, LocalDate day) {
		return this.jdbc.sql("""
				select b.code as batch, b.name as batch_name,
				       coalesce(x.new_end, (m.effective_on + make_interval(months => b.tour_months))::date) as due,
				       m.reported_number as number, m.qualifier, false as named, 0 as planned, x.reference
				from movement m
				join batch b on b.id = m.batch_id
				left join lateral (
				    select t.new_end, t.reference
				    from tour_extension t
				    where t.batch_id = b.id and t.whole_batch and t.ordered_on <= cast(:day as date)
				      and (t.withdrawn_on is null or t.withdrawn_on > cast(:day as date))
				    order by t.ordered_on desc, t.id desc
				    limit 1
				) x on true
				where m.mission_id = :mission
				  and m.direction = 'out'
				  and m.effective_on <= cast(:day as date)
				  and m.reported_number is not null
				  and not exists (select from manifest_entry e where e.movement_id = m.id)
				  and not exists (
				      select from movement h
				      where h.batch_id = b.id and h.direction = 'home' and h.effective_on <= cast(:day as date))
				order by due, b.code, m.id
				""").param("mission", missionId).param("day", day).query(RotationQueries::due).list();
	}

	/**
	 * The officers in mission with their ends of tour.
	 * @param missionId the mission
	 * @param batch the code of a batch, {@code null} for all
	 * @param day the day
	 * @return the first due first
	 */
	public List<Tour> tours(long missionId, @Nullable String batch, LocalDate day) {
		return this.jdbc
			.sql(TOURS
					+ """
							select o.id as officer_id, o.service_number, concat_ws(', ', o.surname, o.other_names) as name, o.rank, t.batch,
							       t.batch_name, t.from_day as arrived_on, t.due, t.planned, t.reference
							from tours t
							join officer o on o.id = t.officer_id
							where cast(:batch as text) is null or lower(t.batch) = lower(:batch)
							order by t.due, o.service_number_key
							""")
			.param("mission", missionId)
			.param("day", day)
			.param("batch", batch)
			.query(Tour.class)
			.list();
	}

	/**
	 * The batches that relieve others.
	 * @param missionId the mission
	 * @return in order of the day on which the relief is there
	 */
	public List<Relief> reliefs(long missionId) {
		return this.jdbc.sql("""
				select b.code as batch, b.name as batch_name, n.code as relief, n.name as relief_name,
				       coalesce(
				           (select max(coalesce(m.effective_on, m.planned_on)) from movement m
				            where m.batch_id = b.id and m.direction = 'home'),
				           (select max(t.new_end) from tour_extension t
				            where t.batch_id = b.id and t.whole_batch and t.withdrawn_on is null),
				           ((select max(coalesce(m.effective_on, m.planned_on)) from movement m
				             where m.batch_id = b.id and m.direction = 'out')
				            + make_interval(months => b.tour_months))::date,
				           (b.planned_departure + make_interval(months => b.tour_months))::date) as leaves,
				       coalesce(
				           (select min(coalesce(m.effective_on, m.planned_on)) from movement m
				            where m.batch_id = n.id and m.direction = 'out'),
				           n.planned_departure) as arrives
				from batch n
				join batch b on b.id = n.relieves_id
				where n.mission_id = ? and n.cancelled_on is null
				order by arrives, n.code
				""").param(missionId).query(Relief.class).list();
	}

	private static DueRow due(ResultSet row, int index) throws SQLException {
		Figure officers = Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number"));
		return new DueRow(row.getString("batch"), row.getString("batch_name"), row.getObject("due", LocalDate.class),
				officers, row.getBoolean("named"), row.getLong("planned"), row.getString("reference"));
	}

	/**
	 * An officer in mission.
	 *
	 * @param officerId the officer
	 * @param serviceNumber the service number
	 * @param name the full name
	 * @param rank the rank
	 * @param batch the code of the batch
	 * @param batchName its name
	 * @param arrivedOn the day of arrival
	 * @param due the first day after the tour, {@code null} where no end is planned
	 * @param planned the planned day for going home, if any
	 * @param reference the order that extended the tour, if one did
	 */
	public record Tour(long officerId, String serviceNumber, String name, String rank, String batch, String batchName,
			LocalDate arrivedOn, @Nullable LocalDate due, @Nullable LocalDate planned, @Nullable String reference) {

	}

}
