package org.muster.totals.domain.count;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the contributors of a mission and what their returns count.
 */
@Repository
public class ContributorCounts {

	private final JdbcClient jdbc;

	ContributorCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The contributors with a pledge, batch, movement or return on record.
	 * @param missionId the mission
	 * @param day the day whose latest returns are taken
	 * @return the home service first, then by name
	 */
	public List<ContributorCount> of(long missionId, LocalDate day) {
		return this.jdbc
			.sql("""
					with involved as (
					    select c.id as contributor_id
					    from contributor c
					    where exists (select from pledge p where p.mission_id = :mission and p.contributor_id = c.id)
					       or exists (select from batch b where b.mission_id = :mission and b.contributor_id = c.id)
					       or exists (select from movement m where m.mission_id = :mission and m.contributor_id = c.id)
					       or exists (select from strength_return r where r.mission_id = :mission and r.contributor_id = c.id)
					)
					select c.id, c.code, c.name, c.home, c.collective,
					       exists (
					           select from movement m
					           where m.mission_id = :mission and m.contributor_id = c.id
					             and m.effective_on <= :day) as moved,
					       t.people as counted, case when t.telling > 0 then t.women end as women,
					       case when t.telling > 0 then t.told end as counted_for_women
					from involved i
					join contributor c on c.id = i.contributor_id
					left join lateral (
					    select p.people, p.women, p.told, p.telling
					    from people_counted p
					    where p.mission_id = :mission and p.contributor_id = c.id and p.day <= :day
					    order by p.day desc
					    limit 1
					) t on true
					order by c.home desc, c.name, c.code
					""")
			.param("mission", missionId)
			.param("day", day)
			.query(ContributorCount.class)
			.list();
	}

}
