package org.muster.readiness.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.Period;
import org.muster.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the database's definition of readiness about officers.
 */
@Repository
public class ReadinessQueries {

	private final JdbcClient jdbc;

	ReadinessQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The officers on a roll who are neither ready nor deployed with its batch.
	 * @param missionId the mission
	 * @param batchId one of its batches, {@code null} for all
	 * @param asOf the day
	 * @return in the order of service numbers
	 */
	public List<NotReadyRow> notReady(long missionId, @Nullable Long batchId, AsOf asOf) {
		return this.jdbc
			.sql("""
					with lacking as (
					    select officer_id, unit_id, bin
					    from standing(:mission, :day, :today)
					    where bin is not null and (cast(:batch as bigint) is null or roll_batch_id = :batch)
					), away as (
					    select m.officer_id, range_agg(m.days) as days
					    from mission_days(:today) m
					    where m.officer_id in (select officer_id from lacking)
					    group by m.officer_id
					)
					select o.id, o.service_number, o.surname, o.other_names, o.rank, u.code as unit, l.bin,
					       lower((d.days - coalesce(a.days, '{}')) * datemultirange(daterange(:day, null, '()'))) as ready_from
					from lacking l
					join officer o on o.id = l.officer_id
					left join unit u on u.id = l.unit_id
					left join ready_days(:mission, array(select officer_id from lacking)) d on d.officer_id = l.officer_id
					left join away a on a.officer_id = l.officer_id
					order by o.service_number_key
					""")
			.param("mission", missionId)
			.param("batch", batchId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(NotReadyRow.class)
			.list();
	}

	/**
	 * What is required of officers on a day and how they stand in it.
	 * @param missionId the mission
	 * @param officerIds the officers
	 * @param day the day
	 * @return clearances and courses in the order of their codes
	 */
	public List<RequirementStanding> requirements(long missionId, Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select s.officer_id, c.code, c.title, s.critical, s.state, s.since, s.valid_until - 1 as valid_through
				from requirement_states(:mission, :officers, :day) s
				join course c on c.id = s.course_id
				order by s.officer_id, c.code
				""")
			.param("mission", missionId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query(ReadinessQueries::readRequirement)
			.list();
	}

	/**
	 * The days on which an officer is ready for a mission.
	 * @param missionId the mission
	 * @param officerId the officer
	 * @return in order, none overlapping or adjacent
	 */
	public List<Period> readyPeriods(long missionId, long officerId) {
		return this.jdbc.sql("""
				select lower(part) as from_day, upper(part) as until_day
				from ready_days(:mission, array[:officer]::bigint[]) d
				cross join unnest(d.days) as part
				order by part
				""")
			.param("mission", missionId)
			.param("officer", officerId)
			.query((row, index) -> new Period(row.getObject("from_day", LocalDate.class),
					row.getObject("until_day", LocalDate.class)))
			.list();
	}

	private static RequirementStanding readRequirement(ResultSet row, int index) throws SQLException {
		return new RequirementStanding(row.getLong("officer_id"), row.getString("code"), row.getString("title"),
				row.getBoolean("critical"), Words.parse(RequirementState.class, row.getString("state")),
				row.getObject("since", LocalDate.class), row.getObject("valid_through", LocalDate.class));
	}

}
