package org.muster.training.domain.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what the page of a course tells.
 */
@Repository
public class CourseDetails {

	private final JdbcClient jdbc;

	CourseDetails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One course.
	 * @param code the code in any case
	 * @return the course, if there is one
	 */
	public Optional<CourseDetail> find(String code) {
		return this.jdbc.sql("""
				select c.id, c.version, c.code, c.title, c.kind, c.hours, c.four_eyes,
				       (select count(*)
				        from completion d
				        where d.course_id = c.id and d.awaiting_approval and d.voided_on is null) as waiting
				from course c
				where lower(c.code) = lower(?)
				""").param(code).query(CourseDetail.class).optional();
	}

	/**
	 * How long its passes are valid.
	 * @param courseId the course
	 * @return in order of time
	 */
	public List<ValidityRow> validities(long courseId) {
		return this.jdbc.sql("""
				select v.from_day, v.until_day, v.months
				from course_validity v
				where v.course_id = ?
				order by v.from_day nulls first
				""").param(courseId).query(ValidityRow.class).list();
	}

	/**
	 * How the active officers stand in it.
	 * @param courseId the course
	 * @param day the day
	 * @return the counts
	 */
	public Currency currency(long courseId, LocalDate day) {
		return this.jdbc
			.sql("""
					with passed as (
					    select p.officer_id, bool_or(daterange(p.completed_on, p.valid_until) @> cast(:day as date)) as current
					    from pass p
					    where p.course_id = :course
					      and p.voided_on is null
					      and p.completed_on <= :day
					    group by p.officer_id
					)
					select count(*) filter (where p.current) as current,
					       count(*) filter (where not p.current) as lapsed,
					       count(*) filter (where p.current is null) as never
					from officer_status s
					left join passed p on p.officer_id = s.officer_id
					where s.status = 'active'
					  and daterange(s.from_day, s.until_day) @> cast(:day as date)
					""")
			.param("course", courseId)
			.param("day", day)
			.query(Currency.class)
			.single();
	}

}
