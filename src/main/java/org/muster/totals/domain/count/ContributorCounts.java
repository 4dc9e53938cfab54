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
					), counted as (
					    select contributor_id, sum(total) as counted,
					           sum(coalesce(women, total - men)) as women,
					           sum(total) filter (where coalesce(women, men) is not null) as counted_for_women
					    from latest_returns(:mission, :day)
					    group by contributor_id
					)
					select c.id, c.code, c.name, c.home, c.collective,
					       exists (
					           select from movement m
					           where m.mission_id = :mission and m.contributor_id = c.id
					             and m.effective_on <= :day) as moved,
					       t.counted, t.women, t.counted_for_women
					from involved i
					join contributor c on c.id = i.contributor_id
					left join counted t on t.contributor_id = c.id
					order by c.home desc, c.name, c.code
					""")
			.param("mission", missionId)
			.param("day", day)
			.query(ContributorCount.class)
			.list();
	}

}
