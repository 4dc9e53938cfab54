package org.muster.statement.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds records near a day.
 */
@Repository
public class EvidenceQueries {

	private final JdbcClient jdbc;

	EvidenceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The days around a day on which a figure of a mission can change.
	 * @param missionId the mission
	 * @param day the day
	 * @param byCourses whether the figure depends on what officers completed
	 * @param within how many days to look before and after
	 * @param limit how many days at most
	 * @return the nearest first, without the day itself
	 */
	public List<LocalDate> changes(long missionId, LocalDate day, boolean byCourses, int within, int limit) {
		return this.jdbc
			.sql("""
					with changes as (
					    select effective_on as day from movement where mission_id = :mission
					    union select departed_on from movement where mission_id = :mission
					    union select as_of from strength_return where mission_id = :mission
					    union select pledged_on from pledge where mission_id = :mission
					    union select withdrawn_on from pledge where mission_id = :mission
					    union select from_day from mandate where mission_id = :mission
					    union select until_day from mandate where mission_id = :mission
					    union
					    select p.completed_on
					    from pass p
					    where p.completed_on between cast(:day as date) - :within and cast(:day as date) + :within
					      and p.officer_id in (
					          select r.officer_id from roll_entry r join batch b on b.id = r.batch_id where b.mission_id = :mission)
					)
					select c.day
					from changes c
					where c.day between cast(:day as date) - :within and cast(:day as date) + :within
					  and c.day <> cast(:day as date)
					order by abs(c.day - cast(:day as date)), c.day
					limit :limit
					""")
			.param("mission", missionId)
			.param("day", day)
			.param("courses", byCourses)
			.param("within", within)
			.param("limit", limit)
			.query(LocalDate.class)
			.list();
	}

	/**
	 * The movements around a day.
	 * @param missionId the mission
	 * @param day the day
	 * @param within how many days to look before and after
	 * @return in order of time
	 */
	public List<NearMovement> movements(long missionId, LocalDate day, int within) {
		return this.jdbc
			.sql("""
					select c.code as contributor, b.code as batch, m.direction = 'out' as out, m.departed_on, m.effective_on,
					       coalesce(nullif(n.names, 0), m.reported_number) as number,
					       case when n.names > 0 then 'exact' else m.qualifier end as qualifier
					from movement m
					join contributor c on c.id = m.contributor_id
					left join batch b on b.id = m.batch_id
					cross join lateral (select count(*) as names from manifest_entry e where e.movement_id = m.id) n
					where m.mission_id = :mission
					  and coalesce(nullif(n.names, 0), m.reported_number) is not null
					  and (m.departed_on between cast(:day as date) - :within and cast(:day as date) + :within
					       or m.effective_on between cast(:day as date) - :within and cast(:day as date) + :within)
					order by coalesce(m.effective_on, m.departed_on), m.id
					""")
			.param("mission", missionId)
			.param("day", day)
			.param("within", within)
			.query((row, number) -> new NearMovement(row.getString("contributor"), row.getString("batch"),
					row.getBoolean("out"), row.getObject("departed_on", LocalDate.class),
					row.getObject("effective_on", LocalDate.class),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number"))))
			.list();
	}

	/**
	 * What was entered or changed after a time.
	 * @param missionId the mission
	 * @param time the time
	 * @return the counts
	 */
	public LateRecords since(long missionId, Instant time) {
		return this.jdbc
			.sql("""
					select (select count(*) from movement m where m.mission_id = :mission and m.recorded_at > :time)
					           + (select count(*) from manifest_entry e join movement m on m.id = e.movement_id
					              where m.mission_id = :mission and e.recorded_at > :time) as movements,
					       (select count(*) from completion c
					        where c.recorded_at > :time
					          and c.officer_id in (
					              select r.officer_id from roll_entry r join batch b on b.id = r.batch_id
					              where b.mission_id = :mission)) as completions,
					       (select count(*) from pledge p where p.mission_id = :mission and p.recorded_at > :time) as pledges,
					       (select count(*) from strength_return r
					        where r.mission_id = :mission and r.recorded_at > :time) as returns
					""")
			.param("mission", missionId)
			.param("time", time.atOffset(ZoneOffset.UTC))
			.query(LateRecords.class)
			.single();
	}

}
