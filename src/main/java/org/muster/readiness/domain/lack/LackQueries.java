package org.muster.readiness.domain.lack;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts by requirement those who have still to go and lack it.
 */
@Repository
public class LackQueries {

	private final JdbcClient jdbc;

	LackQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How the officers on the rolls of a mission who are not in mission stand in each
	 * requirement.
	 * @param missionId the mission
	 * @param batchId one of its batches, {@code null} for all
	 * @param unit the code of a unit, which stands for the units below it too,
	 * {@code null} for all
	 * @param asOf the day
	 * @return what most lack first
	 */
	public List<RequirementCount> byRequirement(long missionId, @Nullable Long batchId, @Nullable String unit,
			AsOf asOf) {
		return this.jdbc.sql("""
				select c.code as course, c.title, c.kind, bool_or(q.critical) as critical, count(*) as required,
				       count(*) filter (where q.state = 'current') as current,
				       count(*) filter (where q.state = 'never') as never,
				       count(*) filter (where q.state = 'lapsed') as lapsed,
				       count(*) filter (where q.state = 'voided') as voided
				from requirement_states(:mission, array(
				    select s.officer_id
				    from standing(:mission, :day, :today) s
				    where s.roll_batch_id is not null
				      and s.standing not in ('deployed', 'in_mission')
				      and (cast(:batch as bigint) is null or s.roll_batch_id = :batch)
				      and (cast(:unit as text) is null or s.unit_id in (
				          select w.id from unit u cross join units_within(u.id) w where lower(u.code) = lower(:unit)))
				), :day) q
				join course c on c.id = q.course_id
				group by c.id, c.code, c.title, c.kind
				order by count(*) filter (where q.state <> 'current') desc, c.kind <> 'course', c.title
				""")
			.param("mission", missionId)
			.param("batch", batchId)
			.param("unit", unit)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(RequirementCount.class)
			.list();
	}

}
