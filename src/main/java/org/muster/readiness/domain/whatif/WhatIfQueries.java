package org.muster.readiness.domain.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Supposes that officers of a batch pass a course on a day.
 */
@Repository
public class WhatIfQueries {

	private final JdbcClient jdbc;

	WhatIfQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The officers on the roll of whom the mission requires a course on a day, and who
	 * are not current in it.
	 * @param batch the batch
	 * @param course the code of the course
	 * @param asOf the day
	 * @return their keys
	 */
	public List<Long> lacking(BatchSummary batch, String course, AsOf asOf) {
		return this.jdbc.sql("""
				select q.officer_id
				from requirement_states(:mission, array(
				    select r.officer_id
				    from roll_entry r
				    where r.batch_id = :batch and daterange(r.from_day, r.until_day) @> cast(:day as date)), :day) q
				join course c on c.id = q.course_id
				where q.state <> 'current' and lower(c.code) = lower(:course)
				""")
			.param("mission", batch.missionId())
			.param("batch", batch.id())
			.param("day", asOf.day())
			.param("course", course)
			.query(Long.class)
			.list();
	}

	/**
	 * Everybody on the roll.
	 * @param batch the batch
	 * @param asOf the day
	 * @return their keys
	 */
	public List<Long> onRoll(BatchSummary batch, AsOf asOf) {
		return this.jdbc.sql("""
				select officer_id
				from roll_entry
				where batch_id = :batch and daterange(from_day, until_day) @> cast(:day as date)
				""").param("batch", batch.id()).param("day", asOf.day()).query(Long.class).list();
	}

	/**
	 * How many of a batch are ready over time, without and with the passes. What the
	 * passes add are the days that they cover and on which nothing else lacks. Planned
	 * departures are left aside, since whom they take depends on who is ready.
	 * @param batch the batch
	 * @param course the code of the course
	 * @param passedOn the day of the passes
	 * @param officerIds who passes; of them those who are on the roll count
	 * @param asOf from which day on
	 * @return the steps from that day on
	 */
	public List<WhatIfStep> steps(BatchSummary batch, String course, LocalDate passedOn, Collection<Long> officerIds,
			AsOf asOf) {
		return this.jdbc
			.sql("""
					with supposed as (
					    select c.id as course_id, datemultirange(daterange(cast(:passed as date),
					               (cast(:passed as date) + make_interval(months => v.months))::date)) as days
					    from course c
					    left join course_validity v
					        on v.course_id = c.id and daterange(v.from_day, v.until_day) @> cast(:passed as date)
					    where lower(c.code) = lower(:course)
					), places as (
					    select r.officer_id, range_agg(daterange(r.from_day, r.until_day)) as days
					    from roll_entry r
					    where r.batch_id = :batch
					    group by r.officer_id
					), away as (
					    select d.officer_id, range_agg(daterange(d.from_day, d.until_day)) as days
					    from deployment d
					    where d.officer_id in (select officer_id from places)
					    group by d.officer_id
					), recorded as (
					    select d.officer_id, d.days * p.days - coalesce(a.days, '{}') as days
					    from ready_days(:mission, array(select officer_id from places)) d
					    join places p on p.officer_id = d.officer_id
					    left join away a on a.officer_id = d.officer_id
					), gained as (
					    select d.officer_id, d.days * s.days * p.days - coalesce(a.days, '{}') as days
					    from supposed s
					    cross join lateral ready_days_but(:mission, array(
					        select officer_id from places where officer_id = any (:officers)), s.course_id) d
					    join places p on p.officer_id = d.officer_id
					    left join away a on a.officer_id = d.officer_id
					), supposedly as (
					    select p.officer_id, coalesce(r.days, '{}') as without,
					           coalesce(r.days, '{}') + coalesce(g.days, '{}') as with
					    from places p
					    left join recorded r on r.officer_id = p.officer_id
					    left join gained g on g.officer_id = p.officer_id
					), parts as (
					    select part * daterange(:day, null) as part, 1 as without, 0 as with
					    from supposedly cross join unnest(without) part
					    union all
					    select part * daterange(:day, null), 0, 1 from supposedly cross join unnest("with") part
					), changes as (
					    select lower(part) as day, without, "with" from parts where not isempty(part)
					    union all
					    select upper(part), -without, -"with" from parts where not isempty(part) and not upper_inf(part)
					    union all
					    select cast(:day as date), 0, 0
					)
					select day, sum(sum(without)) over (order by day) as without, sum(sum("with")) over (order by day) as with
					from changes
					group by day
					order by day
					""")
			.param("mission", batch.missionId())
			.param("batch", batch.id())
			.param("course", course)
			.param("passed", passedOn)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", asOf.day())
			.query(WhatIfStep.class)
			.list();
	}

}
