package org.muster.mission.domain.country;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The countries that the records may name.
 */
@Repository
public class Countries {

	private final JdbcClient jdbc;

	Countries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All countries.
	 * @return by code
	 */
	public List<Country> all() {
		return this.jdbc.sql("select code from country order by code").query(Country.class).list();
	}

	/**
	 * Whether a code is one of ISO 3166-1 alpha-2.
	 * @param code in capital letters
	 * @return true for a country
	 */
	public boolean has(String code) {
		return this.jdbc.sql("select exists (select from country where code = :code)")
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

}
