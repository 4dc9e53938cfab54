package org.muster.training.domain.rule;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells how far a change of the rules has come that another connection works out. Only
 * one does at a time.
 */
@Repository
public class RuleProgressQueries {

	private final JdbcClient jdbc;

	RuleProgressQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether there are more officers than can be worked out while somebody waits.
	 * @param few so many can be
	 * @return true if there are more
	 */
	public boolean isForMoreThan(int few) {
		return this.jdbc.sql("select count(*) > :few from (select from officer limit :few + 1) o")
			.param("few", few)
			.query(Boolean.class)
			.single();
	}

	/**
	 * How far the change under way has come.
	 * @return empty where none is under way, or it still waits for others
	 */
	public Optional<RuleProgress> underWay() {
		return this.jdbc.sql("""
				select cast(part[1] as bigint) as done, cast(part[2] as bigint) as officers
				from pg_stat_activity
				cross join lateral regexp_match(application_name, '^muster rules ([0-9]+)/([0-9]+)$') as part
				where datname = current_database()
				  and part is not null
				limit 1
				""").query(RuleProgress.class).optional();
	}

}
