package org.muster.training.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists courses and clearances.
 */
@Repository
public class CourseQueries {

	private final JdbcClient jdbc;

	CourseQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All that can be completed, and how many officers are current in it.
	 * @param day the day
	 * @return courses first, then the kinds of clearance, by title
	 */
	public List<Row> currentOn(LocalDate day) {
		return this.jdbc.sql("""
				with counted as (
				    select p.course_id, count(distinct p.officer_id) as officers
				    from pass p
				    where p.voided_on is null
				      and daterange(p.completed_on, p.valid_until) @> cast(:day as date)
				    group by p.course_id
				)
				select c.code, c.title, c.kind, v.months as validity_months, c.hours,
				       coalesce(n.officers, 0) as current,
				       (select string_agg(distinct m.code, ', ')
				        from requirement r
				        join mission m on m.id = r.mission_id
				        where r.course_id = c.id
				          and daterange(r.from_day, r.until_day) @> cast(:day as date)) as required_by
				from course c
				left join course_validity v
				    on v.course_id = c.id and daterange(v.from_day, v.until_day) @> cast(:day as date)
				left join counted n on n.course_id = c.id
				order by c.kind <> 'course', c.kind, c.title
				""").param("day", day).query(Row.class).list();
	}

	/**
	 * A course or clearance.
	 *
	 * @param code the code
	 * @param title the title
	 * @param kind course, medical, vetting, document or assessment
	 * @param validityMonths how long a pass of that day is valid, {@code null} for ever
	 * @param hours its length, where known
	 * @param current officers current in it
	 * @param requiredBy the codes of the missions that require it
	 */
	public record Row(String code, String title, String kind, @Nullable Integer validityMonths, @Nullable Integer hours,
			long current, @Nullable String requiredBy) {

	}

}
