package org.muster.readiness.domain.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who of some officers is ready or current.
 */
@Repository
public class PlanningQueries {

	private final JdbcClient jdbc;

	PlanningQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The courses and clearances on record.
	 * @return by title
	 */
	public List<CourseRow> courses() {
		return this.jdbc.sql("select id, code, title from course order by title, code").query(CourseRow.class).list();
	}

	/**
	 * Who is current in a course.
	 * @param courseId the course
	 * @param officerIds the officers
	 * @param day the day
	 * @return those who are
	 */
	public Set<Long> current(long courseId, Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select p.officer_id
				from pass p
				where p.course_id = :course
				  and p.officer_id = any (:officers)
				  and p.voided_on is null
				  and daterange(p.completed_on, p.valid_until) @> cast(:day as date)
				""")
			.param("course", courseId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query(Long.class)
			.set();
	}

	/**
	 * Who is ready for a mission.
	 * @param missionId the mission
	 * @param officerIds the officers
	 * @param day the day
	 * @return those who are
	 */
	public Set<Long> ready(long missionId, Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select officer_id from ready_days(:mission, :officers) where days @> cast(:day as date)
				""")
			.param("mission", missionId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query(Long.class)
			.set();
	}

	/**
	 * A course or clearance.
	 *
	 * @param id its key
	 * @param code its code
	 * @param title its title
	 */
	public record CourseRow(long id, String code, String title) {

	}

}
