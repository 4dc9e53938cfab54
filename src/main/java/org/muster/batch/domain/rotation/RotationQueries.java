package org.muster.batch.domain.rotation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds when tours end. A tour ends so many months after the arrival, or on the day that
 * the latest order says. Who is in mission is what the totals count as deployed.
 */
@Repository
public class RotationQueries {

	private final JdbcClient jdbc;

	RotationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Who is in mission by name, by batch and end of tour.
	 * @param missionId the mission
	 * @param asOf the day; plans happen from tomorrow on
	 * @return the first due first
	 */
	public List<DueRow> named(long missionId, AsOf asOf) {
		return this.jdbc
			.sql("""
					select b.code as batch, b.name as batch_name, t.due, count(*) as number, count(t.planned) as planned, t.reference
					from tours(:mission, :day, :today) t
					join batch b on b.id = t.batch_id
					group by b.code, b.name, t.due, t.reference
					order by t.due, b.code, t.reference
					""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query((row, index) -> new DueRow(row.getString("batch"), row.getString("batch_name"),
					row.getObject("due", LocalDate.class), Figure.exact(row.getLong("number")), true,
					row.getLong("planned"), row.getString("reference")))
			.list();
	}

	/**
	 * The movements of batches that were reported without names.
	 * @param missionId the mission
	 * @param asOf the day until which they count
	 * @return in order of days, those out with the end of their tours
	 */
	public List<ReportedMove> reported(long missionId, AsOf asOf) {
		return this.jdbc.sql("""
				select b.code as batch, b.name as batch_name, m.direction,
				       coalesce(x.new_end, (m.day + make_interval(months => b.tour_months))::date) as due, m.number,
				       m.qualifier, x.reference
				from reported_movements(:mission, :today) m
				join batch b on b.id = m.batch_id
				left join lateral (
				    select t.new_end, t.reference
				    from tour_extension t
				    where t.batch_id = b.id and t.whole_batch and t.ordered_on <= cast(:day as date)
				      and (t.withdrawn_on is null or t.withdrawn_on > cast(:day as date))
				    order by t.ordered_on desc, t.id desc
				    limit 1
				) x on true
				where m.day <= :day
				order by m.day, b.code, m.number
				""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query((row, index) -> new ReportedMove(row.getString("batch"), row.getString("batch_name"),
					"out".equals(row.getString("direction")), row.getObject("due", LocalDate.class),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")), row.getString("reference")))
			.list();
	}

	/**
	 * The officers in mission with their ends of tour.
	 * @param missionId the mission
	 * @param batch the code of a batch, {@code null} for all
	 * @param asOf the day; plans happen from tomorrow on
	 * @return the first due first
	 */
	public List<Tour> tours(long missionId, @Nullable String batch, AsOf asOf) {
		return this.jdbc.sql("""
				select o.id as officer_id, o.service_number, concat_ws(', ', o.surname, o.other_names) as name, o.rank,
				       b.code as batch, b.name as batch_name, t.from_day as arrived_on, t.due, t.planned, t.reference
				from tours(:mission, :day, :today) t
				join batch b on b.id = t.batch_id
				join officer o on o.id = t.officer_id
				where cast(:batch as text) is null or lower(b.code) = lower(:batch)
				order by t.due, o.service_number_key
				""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
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
