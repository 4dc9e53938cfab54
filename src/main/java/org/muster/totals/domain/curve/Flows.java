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
		return this.jdbc.sql("""
				with moving as (
				    select * from movement
				    where mission_id = :mission and effective_on >= :from and effective_on < :until
				), moved as (
				    -- Who goes home with another batch still leaves the one that they came with.
				    select m.contributor_id, coalesce(stay.batch_id, m.batch_id) as batch_id, m.direction,
				           'exact' as qualifier, 1 as number
				    from moving m
				    join manifest_entry e on e.movement_id = m.id
				    left join lateral (
				        select d.batch_id from deployment d
				        where m.direction <> 'out' and d.officer_id = e.officer_id and d.mission_id = m.mission_id
				          and d.until_day = m.effective_on
				        order by d.from_day
				        limit 1
				    ) stay on true
				    union all
				    select m.contributor_id, m.batch_id, m.direction, m.qualifier, m.reported_number
				    from moving m
				    where m.reported_number is not null
				      and not exists (select from manifest_entry e where e.movement_id = m.id)
				)
				select c.code as contributor, b.code as batch, m.direction, m.qualifier, sum(m.number) as number
				from moved m
				join contributor c on c.id = m.contributor_id
				left join batch b on b.id = m.batch_id
				group by c.code, b.code, m.direction, m.qualifier
				""").param("mission", missionId).param("from", from).param("until", until).query(Flow.class).list();
	}

}
