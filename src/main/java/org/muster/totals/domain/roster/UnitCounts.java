package org.muster.totals.domain.roster;

import java.util.List;

import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the officers of units by how they stand in a mission.
 */
@Repository
public class UnitCounts {

	private final JdbcClient jdbc;

	UnitCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The units with officers on a roll of the mission's batches or in mission with it.
	 * @param missionId the mission
	 * @param asOf the day
	 * @return those who serve in each directly, beside what it keeps at home with the
	 * units below it, by name
	 */
	public List<UnitCount> of(long missionId, AsOf asOf) {
		return this.jdbc.sql("""
				with counted as materialized (
				    select * from unit_counts(:mission, :day, :today)
				), listed_above as materialized (
				    select distinct w.id
				    from counted c
				    cross join units_within(c.unit_id) w
				    where w.id <> c.unit_id
				)
				select u.code, u.name, u.women_only, u.floor, c.on_roll, c.women, c.ready, c.in_training, c.deployed,
				       coalesce(h.officers, 0) as left_at_home,
				       c.unit_id in (select id from listed_above) as below_another
				from counted c
				join unit u on u.id = c.unit_id
				left join kept_at_home(:day, :today) h on h.unit_id = c.unit_id
				order by u.name, u.code
				""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(UnitCount.class)
			.list();
	}

}
