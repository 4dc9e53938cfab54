package org.muster.totals.domain.roster;

import java.util.List;

import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what units keep at home, each with the units below it.
 */
@Repository
public class HomeStrengths {

	private final JdbcClient jdbc;

	HomeStrengths(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every unit that has active officers or a floor.
	 * @param asOf the day; plans happen from tomorrow on
	 * @return by name, those below a unit after it
	 */
	public List<HomeStrength> on(AsOf asOf) {
		return this.jdbc
			.sql("""
					with recursive away as (
					    select distinct m.officer_id from mission_days(:today) m where m.days @> cast(:day as date)
					), sent as (
					    select a.officer_id, true as gone from away a
					    union all
					    select r.officer_id, false
					    from roll_entry r
					    join batch b on b.id = r.batch_id and (b.cancelled_on is null or b.cancelled_on > :day)
					    where daterange(r.from_day, r.until_day) @> cast(:day as date)
					      and r.officer_id not in (select a.officer_id from away a)
					), counted as (
					    select p.unit_id, count(*) filter (where g.gone) as in_mission, count(*) filter (where not g.gone) as waiting
					    from sent g
					    join officer_posting p on p.officer_id = g.officer_id
					        and daterange(p.from_day, p.until_day) @> cast(:day as date)
					    join officer_status s on s.officer_id = g.officer_id and s.status = 'active'
					        and daterange(s.from_day, s.until_day) @> cast(:day as date)
					    group by p.unit_id
					    union all
					    select u.parent_id, c.in_mission, c.waiting
					    from counted c
					    join unit u on u.id = c.unit_id
					    where u.parent_id is not null
					), below as (
					    select unit_id, sum(in_mission) as in_mission, sum(waiting) as waiting from counted group by unit_id
					), tree as (
					    select u.id, array[u.name, u.code] as path from unit u where u.parent_id is null
					    union all
					    select u.id, t.path || array[u.name, u.code] from tree t join unit u on u.parent_id = t.id
					)
					select u.code, u.name, coalesce(h.officers, 0) + coalesce(c.in_mission, 0) as active,
					       coalesce(c.in_mission, 0) as in_mission, coalesce(c.waiting, 0) as waiting, u.floor, a.name as above
					from unit u
					join tree t on t.id = u.id
					left join unit a on a.id = u.parent_id
					left join kept_at_home(:day, :today) h on h.unit_id = u.id
					left join below c on c.unit_id = u.id
					where h.officers > 0 or c.in_mission > 0 or u.floor is not null
					order by t.path
					""")
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(HomeStrength.class)
			.list();
	}

}
