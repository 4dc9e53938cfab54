package org.muster.training.domain.results;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what is on record of the officers of a session.
 */
@Repository
public class ResultQueries {

	private static final String ROWS = """
			select o.id, o.service_number, o.surname, o.other_names, o.rank, u.code as unit,
			       coalesce(o.date_of_birth > cast(:day as date), false) as unborn,
			       coalesce(p.forever, false) as forever, p.valid_until,
			       c.id as recorded_id, c.version as recorded_version, c.result as recorded_result,
			       coalesce(c.entered_by, c.recorded_by) as recorded_by, c.certificate_number as recorded_certificate,
			       c.voided_on is not null as recorded_void,
			       coalesce(c.awaiting_approval and c.voided_on is null, false) as recorded_waiting
			from asked a
			join officer o on o.id = a.officer_id
			left join officer_posting g
			    on g.officer_id = o.id and daterange(g.from_day, g.until_day) @> cast(:today as date)
			left join unit u on u.id = g.unit_id
			left join completion c
			    on c.officer_id = o.id and c.course_id = a.course_id and c.completed_on = :day
			left join lateral (
			    select max(p.valid_until) as valid_until, bool_or(p.valid_until is null) as forever
			    from pass p
			    where p.officer_id = o.id and p.course_id = a.course_id and p.voided_on is null
			) p on true
			order by o.service_number_key
			""";

	private final JdbcClient jdbc;

	ResultQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The roll of a session with what is on record.
	 * @param sessionId the session
	 * @param day the day of the results
	 * @param today the day of whose units are told
	 * @return in the order of service numbers
	 */
	public List<RowOnRecord> rows(long sessionId, LocalDate day, LocalDate today) {
		return this.jdbc.sql("""
				with asked as (
				    select e.officer_id, s.course_id
				    from session_enrolment e
				    join course_session s on s.id = e.session_id
				    where e.session_id = :session
				)
				""" + ROWS)
			.param("session", sessionId)
			.param("day", day)
			.param("today", today)
			.query(RowOnRecord.class)
			.list();
	}

	/**
	 * Officers with what is on record of a course.
	 * @param courseId the course
	 * @param officerIds the officers
	 * @param day the day of the results
	 * @param today the day of whose units are told
	 * @return in the order of service numbers
	 */
	public List<RowOnRecord> rows(long courseId, Collection<Long> officerIds, LocalDate day, LocalDate today) {
		return this.jdbc.sql("""
				with asked as (
				    select officer_id, cast(:course as bigint) as course_id from unnest(:officers) as officer_id
				)
				""" + ROWS)
			.param("course", courseId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.param("today", today)
			.query(RowOnRecord.class)
			.list();
	}

	/**
	 * How long a pass is valid.
	 * @param courseId the course
	 * @param day the day on which it is won
	 * @return by the rule of that day
	 */
	public PassValidity validity(long courseId, LocalDate day) {
		return this.jdbc.sql("""
				select v.months, (cast(:day as date) + make_interval(months => v.months))::date - 1 as through
				from course_validity v
				where v.course_id = :course
				  and v.months is not null
				  and daterange(v.from_day, v.until_day) @> cast(:day as date)
				""")
			.param("course", courseId)
			.param("day", day)
			.query(PassValidity.class)
			.optional()
			.orElse(PassValidity.FOR_EVER);
	}

	/**
	 * Which certificate numbers of a course are taken.
	 * @param courseId the course
	 * @param certificates the numbers asked about
	 * @param day the day of the results, whose own completions do not count
	 * @return those that stand on completions of other days
	 */
	public List<String> taken(long courseId, Collection<String> certificates, LocalDate day) {
		return this.jdbc.sql("""
				select distinct c.certificate_number
				from completion c
				where c.course_id = :course
				  and c.certificate_number = any (:certificates)
				  and c.completed_on <> :day
				  and c.voided_on is null
				order by c.certificate_number
				""")
			.param("course", courseId)
			.param("certificates", certificates.toArray(String[]::new))
			.param("day", day)
			.query(String.class)
			.list();
	}

}
