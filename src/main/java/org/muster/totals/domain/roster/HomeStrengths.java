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
	 * @return by name
	 */
	public List<HomeStrength> on(AsOf asOf) {
		return this.jdbc.sql("""
				with away as (
				    select distinct m.officer_id from mission_days(:today) m where m.days @> cast(:day as date)
				), waiting as (
				    select r.officer_id
				    from roll_entry r
				    join batch b on b.id = r.batch_id and (b.cancelled_on is null or b.cancelled_on > :day)
				    where daterange(r.from_day, r.until_day) @> cast(:day as date)
				), counted as (
				    select p.unit_id, count(*) as active, count(a.officer_id) as away,
				           count(w.officer_id) filter (where a.officer_id is null) as waiting
				    from officer_posting p
				    join officer_status s on s.officer_id = p.officer_id and s.status = 'active'
				        and daterange(s.from_day, s.until_day) @> cast(:day as date)
				    left join away a on a.officer_id = p.officer_id
				    left join waiting w on w.officer_id = p.officer_id
				    where daterange(p.from_day, p.until_day) @> cast(:day as date)
				    group by p.unit_id
				)
				select u.code, u.name, coalesce(sum(c.active), 0) as active, coalesce(sum(c.away), 0) as in_mission,
				       coalesce(sum(c.waiting), 0) as waiting, u.floor
				from unit u
				left join counted c on c.unit_id in (select id from units_within(u.id))
				group by u.id, u.code, u.name, u.floor
				having sum(c.active) > 0 or u.floor is not null
				order by u.name, u.code
				""").param("day", asOf.day()).param("today", asOf.today()).query(HomeStrength.class).list();
	}

}
