package org.muster.officer.domain.rank;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the ranks that officers hold.
 */
@Repository
public class RankQueries {

	private final JdbcClient jdbc;

	private final RankSettings settings;

	RankQueries(JdbcClient jdbc, RankSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * The ranks on record, one step of the index for each.
	 * @return in the order of seniority where it is known, then by name
	 */
	public List<String> onRecord() {
		return this.jdbc.sql("""
				with recursive held as (
				    (select rank from officer order by rank limit 1)
				    union all
				    select (select o.rank from officer o where o.rank > h.rank order by o.rank limit 1)
				    from held h
				    where h.rank is not null
				)
				select rank from held where rank is not null
				order by array_position(cast(:ranks as text[]), lower(rank)) nulls last, lower(rank)
				""").param("ranks", this.settings.inOrder().toArray(String[]::new)).query(String.class).list();
	}

}
