package org.muster.training.domain.requirement;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds and adds what missions require.
 */
@Repository
public class RequirementQueries {

	private final JdbcClient jdbc;

	RequirementQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a mission requires.
	 * @param missionId the mission
	 * @return by course, then in order of time
	 */
	public List<RequirementRow> ofMission(long missionId) {
		return find(missionId, null, null);
	}

	/**
	 * Who requires a course.
	 * @param courseId the course
	 * @return by mission, then in order of time
	 */
	public List<RequirementRow> ofCourse(long courseId) {
		return find(null, courseId, null);
	}

	/**
	 * One requirement.
	 * @param id its key
	 * @return the requirement, if there is one
	 */
	public Optional<RequirementRow> find(long id) {
		return find(null, null, id).stream().findFirst();
	}

	/**
	 * Whether a course is required already of the same officers on one of the same days.
	 * @param missionId the mission
	 * @param wanted what is to be required
	 * @return true if it would be required twice
	 */
	public boolean isRequired(long missionId, NewRequirement wanted) {
		return this.jdbc.sql("""
				select exists (
				    select
				    from requirement r
				    join course c on c.id = r.course_id
				    left join unit u on u.id = r.unit_id
				    where r.mission_id = :mission
				      and lower(c.code) = lower(:course)
				      and lower(u.code) is not distinct from lower(cast(:unit as text))
				      and daterange(r.from_day, r.until_day) && daterange(cast(:from as date), cast(:until as date)))
				""")
			.param("mission", missionId)
			.param("course", wanted.course())
			.param("unit", wanted.unit())
			.param("from", wanted.from())
			.param("until", wanted.until())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Adds a requirement.
	 * @param missionId the mission
	 * @param wanted what is to be required
	 * @return whether there are such a course and unit
	 */
	public boolean add(long missionId, NewRequirement wanted) {
		return this.jdbc.sql("""
				insert into requirement (mission_id, course_id, unit_id, critical, from_day, until_day)
				select :mission, c.id, u.id, :critical, cast(:from as date), cast(:until as date)
				from course c
				left join unit u on lower(u.code) = lower(cast(:unit as text))
				where lower(c.code) = lower(:course)
				  and (cast(:unit as text) is null or u.id is not null)
				""")
			.param("mission", missionId)
			.param("course", wanted.course())
			.param("unit", wanted.unit())
			.param("critical", wanted.critical())
			.param("from", wanted.from())
			.param("until", wanted.until())
			.update() == 1;
	}

	/**
	 * What was recorded of a requirement.
	 * @param id its key
	 * @return the latest first
	 */
	public List<RequirementVersion> versions(long id) {
		return this.jdbc
			.sql("""
					select to_char(v.recorded_at, 'YYYY-MM-DD HH24:MI') as recorded_at, v.recorded_by, v.critical, v.until_day
					from (
					    select version, recorded_at, recorded_by, critical, until_day from history.requirement where id = :id
					    union all
					    select version, recorded_at, recorded_by, critical, until_day from requirement where id = :id) v
					order by v.version desc
					""")
			.param("id", id)
			.query(RequirementVersion.class)
			.list();
	}

	private List<RequirementRow> find(@Nullable Long mission, @Nullable Long course, @Nullable Long requirement) {
		return this.jdbc
			.sql("""
					select r.id, r.version, m.code as mission, m.name as mission_name, c.code as course, c.title as course_title, c.kind,
					       u.code as unit, r.critical, r.from_day, r.until_day
					from requirement r
					join mission m on m.id = r.mission_id
					join course c on c.id = r.course_id
					left join unit u on u.id = r.unit_id
					where (cast(:mission as bigint) is null or r.mission_id = :mission)
					  and (cast(:course as bigint) is null or r.course_id = :course)
					  and (cast(:requirement as bigint) is null or r.id = :requirement)
					order by m.code, c.kind <> 'course', c.kind, c.title, r.from_day, u.code nulls first
					""")
			.param("mission", mission)
			.param("course", course)
			.param("requirement", requirement)
			.query(RequirementRow.class)
			.list();
	}

}
