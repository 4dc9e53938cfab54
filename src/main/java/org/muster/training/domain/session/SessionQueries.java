package org.muster.training.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds course sessions for pages.
 */
@Repository
public class SessionQueries {

	private static final String SUMMARY = """
			select s.id, c.id as course_id, c.code as course_code, c.title as course_title, s.venue, s.first_day,
			       s.last_day, s.capacity, s.instructor, s.cancelled_on, s.cancel_reason, s.version, c.four_eyes,
			       (select count(*) from session_enrolment e where e.session_id = s.id) as enrolled,
			       (select count(*) from completion d where d.session_id = s.id and d.voided_on is null) as recorded,
			       (select count(*)
			        from completion d
			        where d.session_id = s.id and d.voided_on is null and d.awaiting_approval) as waiting,
			       (select string_agg(distinct m.code, ', ')
			        from requirement r
			        join mission m on m.id = r.mission_id
			        where r.course_id = c.id and daterange(r.from_day, r.until_day) @> cast(:day as date)) as required_by
			from course_session s
			join course c on c.id = s.course_id
			where (cast(:course as text) is null or lower(c.code) = lower(:course))
			  and (cast(:session as bigint) is null or s.id = :session)
			order by s.first_day desc, s.id desc
			""";

	private final JdbcClient jdbc;

	SessionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The sessions of a course.
	 * @param courseCode the course's code in any case
	 * @param day the day of whose requirements are told
	 * @return the latest first
	 */
	public List<SessionSummary> ofCourse(String courseCode, LocalDate day) {
		return find(courseCode, null, day);
	}

	/**
	 * One session.
	 * @param id its key
	 * @param day the day of whose requirements are told
	 * @return the session, if there is one
	 */
	public Optional<SessionSummary> find(long id, LocalDate day) {
		return find(null, id, day).stream().findFirst();
	}

	private List<SessionSummary> find(@Nullable String course, @Nullable Long session, LocalDate day) {
		return this.jdbc.sql(SUMMARY)
			.param("course", course)
			.param("session", session)
			.param("day", day)
			.query(SessionSummary.class)
			.list();
	}

}
