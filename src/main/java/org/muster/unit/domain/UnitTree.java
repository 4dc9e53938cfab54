package org.muster.unit.domain;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Walks the tree of units.
 */
@Repository
public class UnitTree {

	private final JdbcClient jdbc;

	UnitTree(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A unit and all units below it.
	 * @param code in any case
	 * @return their codes, empty where there is no such unit
	 */
	public Set<String> codesWithin(String code) {
		return this.jdbc.sql("""
				select below.code
				from unit root
				join unit below on below.id in (select id from units_within(root.id))
				where lower(root.code) = lower(:code)
				""").param("code", code).query(String.class).set();
	}

	/**
	 * All units.
	 * @return each before those below it, those side by side by name
	 */
	public List<UnitNode> all() {
		return this.jdbc.sql("""
				with recursive tree as (
				    select u.id, u.code, u.name, null::text as parent, 0 as depth, u.women_only, u.floor, u.last_day,
				           array[lower(u.name), u.code] as path
				    from unit u
				    where u.parent_id is null
				    union all
				    select u.id, u.code, u.name, t.code, t.depth + 1, u.women_only, u.floor, u.last_day,
				           t.path || lower(u.name) || u.code
				    from unit u
				    join tree t on t.id = u.parent_id
				)
				select code, name, parent, depth, women_only, floor, last_day from tree order by path
				""").query(UnitNode.class).list();
	}

}
