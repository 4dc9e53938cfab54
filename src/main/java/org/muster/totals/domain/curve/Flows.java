package org.muster.totals.domain.curve;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds up who moved within a period.
 */
@Repository
public class Flows {

	private final JdbcClient jdbc;

	Flows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The movements that took effect within a period.
	 * @param missionId the mission
	 * @param from the first day
	 * @param until the day after the last
	 * @return the sums by contributor, batch, direction and qualifier
	 */
	public List<Flow> of(long missionId, LocalDate from, LocalDate until) {
		return this.jdbc
			.sql("""
					select c.code as contributor, b.code as batch, m.direction, counted.qualifier, sum(counted.number) as number
					from movement m
					join contributor c on c.id = m.contributor_id
					left join batch b on b.id = m.batch_id
					cross join lateral (
					    select case when count(e.id) > 0 then 'exact' else m.qualifier end as qualifier,
					           case when count(e.id) > 0 then count(e.id) else m.reported_number end as number
					    from manifest_entry e
					    where e.movement_id = m.id
					) counted
					where m.mission_id = :mission
					  and m.effective_on >= :from and m.effective_on < :until
					  and counted.number is not null
					group by c.code, b.code, m.direction, counted.qualifier
					""")
			.param("mission", missionId)
			.param("from", from)
			.param("until", until)
			.query(Flow.class)
			.list();
	}

}
