package org.muster.unit.domain;

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

}
