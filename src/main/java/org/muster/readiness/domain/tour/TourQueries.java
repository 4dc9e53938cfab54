package org.muster.readiness.domain.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the sets of ready days about a tour.
 */
@Repository
public class TourQueries {

	// Who is on the roll on the day in view, with the days on which each is ready.
	private static final String READY = """
			with ready as (
			    select d.officer_id, d.days
			    from ready_days(:mission, array(
			        select r.officer_id
			        from roll_entry r
			        where r.batch_id = :batch and daterange(r.from_day, r.until_day) @> cast(:day as date))) d
			)
			""";

	// Who is ready on the departure, with the day on which that ends, if it ends during
	// the tour.
	private static final String FALLING = READY + """
			, held as (
			    select r.officer_id, upper(part) as until
			    from ready r
			    cross join unnest(r.days) as part
			    where part @> cast(:departure as date)
			), falling as (
			    select until as day, array_agg(officer_id) as officers
			    from held
			    where until < :end
			    group by until
			)
			""";

	private final JdbcClient jdbc;

	TourQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is planned for a batch.
	 * @param batchId its key
	 * @return the plan
	 */
	public Optional<TourPlan> plan(long batchId) {
		return this.jdbc
			.sql("""
					select id as batch_id, mission_id, planned_strength, planned_departure as departure, tour_months as months
					from batch
					where id = :batch
					""")
			.param("batch", batchId)
			.query(TourPlan.class)
			.optional();
	}

	/**
	 * How many on the roll are ready on the day of departure, and how many of them until
	 * the end of the tour.
	 * @param plan the plan, with departure and end
	 * @param asOf the day whose roll counts
	 * @return both numbers
	 */
	public Endurance endurance(TourPlan plan, AsOf asOf) {
		return tour(
				FALLING + """
						select (select count(*) from ready where days @> cast(:day as date)) as in_view, count(*) as at_departure,
						       count(*) filter (where until is null or until >= :end) as to_the_end
						from held
						""",
				plan, asOf)
			.query(Endurance.class)
			.single();
	}

	/**
	 * What lapses between departure and end of tour, by day.
	 * @param plan the plan, with departure and end
	 * @param asOf the day whose roll counts
	 * @return in the order of days
	 */
	public List<TourLapse> lapses(TourPlan plan, AsOf asOf) {
		return tour(
				FALLING + """
						, days as (
						    select day, officers,
						           (select count(*) from held) - sum(cardinality(officers)) over (order by day) as left
						    from falling
						)
						select f.day, c.code as course, c.title, coalesce(bool_or(q.critical), false) as critical,
						       case when c.id is null then cardinality(f.officers) else count(*) end as officers, f.left
						from days f
						left join lateral (
						    select * from requirement_states(:mission, f.officers, f.day) s where s.state <> 'current') q on true
						left join course c on c.id = q.course_id
						group by f.day, f.officers, f.left, c.id, c.code, c.title
						order by f.day, c.code
						""",
				plan, asOf)
			.query(TourLapse.class)
			.list();
	}

	/**
	 * What each of those who lapse would have to pass again, and when.
	 * @param plan the plan, with departure and end
	 * @param asOf the day whose roll counts
	 * @return in the order in which it is needed
	 */
	public List<Refresher> refreshers(TourPlan plan, AsOf asOf) {
		return tour(
				FALLING + """
						select c.code as course, c.title, count(*) as officers,
						       -- the day before the end that a shorter month swallows does not last long enough
						       begun.day + case when begun.day + make_interval(months => v.months) < cast(:end as date) then 1 else 0 end
						           as earliest,
						       min(f.day) - 1 as latest
						from falling f
						cross join lateral requirement_states(:mission, f.officers, f.day) q
						join course c on c.id = q.course_id
						left join course_validity v on v.course_id = c.id and daterange(v.from_day, v.until_day) @> f.day - 1
						cross join lateral (
						    select (cast(:end as date) - make_interval(months => v.months))::date as day) begun
						where q.state <> 'current'
						group by c.code, c.title, v.months, begun.day
						order by latest, c.code
						""",
				plan, asOf)
			.query(Refresher.class)
			.list();
	}

	/**
	 * The first day from the day in view on which as many as are planned are ready with
	 * what is on record.
	 * @param plan the plan
	 * @param asOf the day whose roll counts
	 * @param months for how long they have to stay ready from that day on, zero for that
	 * day alone
	 * @return nothing where there is no such day
	 */
	public Optional<LocalDate> earliestDeparture(TourPlan plan, AsOf asOf, int months) {
		return this.jdbc
			.sql(READY
					+ """
							, windows as (
							    select lower(part) as first,
							           case when :months = 0 then upper(part)
							               else (upper(part) - make_interval(months => :months))::date + 1 end as until
							    from ready r
							    cross join unnest(r.days) as part
							), changes as (
							    select coalesce(first, '-infinity') as day, 1 as step from windows where until is null or until > first
							        or first is null
							    union all
							    select until, -1 from windows where until is not null and (until > first or first is null)
							), running as (
							    select day, sum(sum(step)) over (order by day) as ready from changes group by day
							), spans as (
							    select day, ready, lead(day) over (order by day) as next from running
							)
							select min(greatest(day, cast(:day as date)))
							from spans
							where ready >= :planned and (next is null or next > cast(:day as date))
							""")
			.param("mission", plan.missionId())
			.param("batch", plan.batchId())
			.param("day", asOf.day())
			.param("planned", plan.plannedStrength())
			.param("months", months)
			.query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	private JdbcClient.StatementSpec tour(String sql, TourPlan plan, AsOf asOf) {
		return this.jdbc.sql(sql)
			.param("mission", plan.missionId())
			.param("batch", plan.batchId())
			.param("day", asOf.day())
			.param("departure", plan.departure())
			.param("end", plan.end());
	}

	/**
	 * How many stay ready.
	 *
	 * @param inView ready on the day in view
	 * @param atDeparture ready on the day of departure
	 * @param toTheEnd ready on every day from then until the end of the tour
	 */
	public record Endurance(long inView, long atDeparture, long toTheEnd) {

	}

}
