package org.muster.statement.domain;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists statements.
 */
@Repository
public class StatementQueries {

	private final JdbcClient jdbc;

	StatementQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All statements.
	 * @return the latest first
	 */
	public List<StatementSummary> all() {
		return this.jdbc.sql("""
				select code, issuer, stated_on, title, source
				from statement
				order by stated_on desc, id
				""").query(StatementSummary.class).list();
	}

}
