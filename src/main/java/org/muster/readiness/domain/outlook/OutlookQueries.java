package org.muster.readiness.domain.outlook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who lacks nothing but one course.
 */
@Repository
public class OutlookQueries {

	private final JdbcClient jdbc;

	OutlookQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The batches on whose rolls the officers are, with whom a pass would make ready.
	 * @param courseId the course
	 * @param officerIds officers who may pass
	 * @param completedOn the day of the passes
	 * @param today the day on which they would be ready
	 * @return by code; nobody is gained by passes that would have lapsed
	 */
	public List<Row> batches(long courseId, Collection<Long> officerIds, LocalDate completedOn, LocalDate today) {
		planForThese();
		return this.jdbc
			.sql("""
					with asked as (
					    select distinct b.id, b.code, b.name, b.mission_id
					    from roll_entry r
					    join batch b on b.id = r.batch_id and b.cancelled_on is null
					    where r.officer_id = any (:officers)
					      and daterange(r.from_day, r.until_day) @> :today
					      and exists (
					          select from requirement q
					          where q.mission_id = b.mission_id and q.course_id = :course
					            and daterange(q.from_day, q.until_day) @> :today)
					), standings as (
					    select s.*, m.mission_id
					    from (select distinct mission_id from asked) m
					    cross join lateral standing(m.mission_id, :today, :today) s
					), lacking as (
					    select m.mission_id, l.officer_id, array_agg(l.course_id) as courses
					    from (select distinct mission_id from asked) m
					    cross join lateral requirement_states(m.mission_id, :officers, :today) l
					    where l.state <> 'current'
					    group by m.mission_id, l.officer_id
					), lasting as (
					    select coalesce((
					        select v.months is null or (cast(:day as date) + make_interval(months => v.months))::date > :today
					        from course_validity v
					        where v.course_id = :course and daterange(v.from_day, v.until_day) @> cast(:day as date)), true) as today
					)
					select a.code, a.name, count(*) filter (where s.standing = 'ready') as ready, count(*) as on_roll,
					       coalesce(array_agg(s.officer_id) filter (
					           where lasting.today and s.bin in ('clearance', 'never_passed', 'lapsed')
					             and l.courses = array[cast(:course as bigint)]), '{}') as gained
					from asked a
					join standings s on s.mission_id = a.mission_id and s.roll_batch_id = a.id
					left join lacking l on l.mission_id = a.mission_id and l.officer_id = s.officer_id
					cross join lasting
					group by a.id, a.code, a.name
					order by a.code
					""")
			.param("course", courseId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", completedOn)
			.param("today", today)
			.query((row, index) -> new Row(row.getString("code"), row.getString("name"), row.getLong("ready"),
					row.getLong("on_roll"), Set.of((Long[]) row.getArray("gained").getArray())))
			.list();
	}

	/**
	 * A plan made for whichever officers takes them for a handful, and a minute for a
	 * thousand.
	 */
	private void planForThese() {
		this.jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)").query(String.class).single();
	}

	/**
	 * A batch before the passes.
	 *
	 * @param code its code
	 * @param name its name
	 * @param ready how many on its roll are ready
	 * @param onRoll how many are on its roll
	 * @param gained officers who would become ready
	 */
	public record Row(String code, String name, long ready, long onRoll, Set<Long> gained) {

	}

}
