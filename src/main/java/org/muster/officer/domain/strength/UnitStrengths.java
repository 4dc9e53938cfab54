package org.muster.officer.domain.strength;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the active officers of the units.
 */
@Repository
public class UnitStrengths {

	private final JdbcClient jdbc;

	UnitStrengths(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All units with their active officers.
	 * @param day the day
	 * @return each unit before those below it, those side by side by name
	 */
	public List<UnitStrength> on(LocalDate day) {
		return this.jdbc.sql("""
				with recursive tree as (
				    select u.id, 0 as depth, array[lower(u.name), u.code] as path, array[u.id] as above
				    from unit u
				    where u.parent_id is null
				    union all
				    select u.id, t.depth + 1, t.path || lower(u.name) || u.code, t.above || u.id
				    from unit u
				    join tree t on t.id = u.parent_id
				), counted as (
				    select p.unit_id, count(*) as officers, count(*) filter (where o.sex = 'F') as women
				    from officer_posting p
				    join officer o on o.id = p.officer_id
				    join officer_status s on s.officer_id = p.officer_id
				        and s.status = 'active' and daterange(s.from_day, s.until_day) @> cast(:day as date)
				    where daterange(p.from_day, p.until_day) @> cast(:day as date)
				    group by p.unit_id
				), summed as (
				    select above.id, sum(c.officers) as officers, sum(c.women) as women
				    from counted c
				    join tree t on t.id = c.unit_id
				    cross join unnest(t.above) as above(id)
				    group by above.id
				)
				select u.code, u.name, t.depth, u.women_only, u.floor, u.last_day, coalesce(c.officers, 0) as own,
				       coalesce(s.officers, 0) as within, coalesce(s.women, 0) as women
				from tree t
				join unit u on u.id = t.id
				left join counted c on c.unit_id = t.id
				left join summed s on s.id = t.id
				order by t.path
				""").param("day", day).query(UnitStrength.class).list();
	}

}
