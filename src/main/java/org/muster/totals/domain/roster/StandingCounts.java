package org.muster.totals.domain.roster;

import java.util.List;

import org.muster.shared.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the named officers of a mission by how they stand.
 */
@Repository
public class StandingCounts {

	private final JdbcClient jdbc;

	StandingCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everybody on a roll of the mission's batches or in mission with it, once.
	 * @param missionId the mission
	 * @param asOf the day
	 * @return the counts
	 */
	public List<StandingCount> of(long missionId, AsOf asOf) {
		return this.jdbc.sql("""
				select s.unit_id, s.roll_batch_id, s.deployed_batch_id, s.standing, s.bin, s.ready_for_tour,
				       s.lacks_critical, count(*) filter (where o.sex = 'F') as women, count(*) as officers
				from standing(:mission, :day, :today) s
				join officer o on o.id = s.officer_id
				group by s.unit_id, s.roll_batch_id, s.deployed_batch_id, s.standing, s.bin, s.ready_for_tour,
				         s.lacks_critical
				""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(StandingCount.class)
			.list();
	}

}
