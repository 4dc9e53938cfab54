package org.muster.officer.domain.paste;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the officers behind pasted service numbers.
 */
@Repository
public class NumberQueries {

	private final JdbcClient jdbc;

	NumberQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Resolves pasted numbers, present and former ones, in any case and with or without
	 * spaces.
	 * @param numbers the numbers
	 * @return the officers and what stands for nobody
	 */
	public ResolvedNumbers resolve(PastedNumbers numbers) {
		Map<String, Long> known = new HashMap<>();
		this.jdbc.sql("""
				select t.typed, coalesce(o.id, m.officer_id) as id
				from unnest(:typed) as t(typed)
				left join officer o on o.service_number_key = service_number_key(t.typed)
				left join officer_merge m on m.service_number_key = service_number_key(t.typed)
				where coalesce(o.id, m.officer_id) is not null
				""").param("typed", numbers.candidates().toArray(String[]::new)).query((row) -> {
			known.put(row.getString("typed"), row.getLong("id"));
		});
		return numbers.resolve(known);
	}

}
