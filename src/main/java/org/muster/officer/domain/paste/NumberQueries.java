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
	 * Resolves pasted numbers, in any case and with or without spaces.
	 * @param numbers the numbers
	 * @return the officers and what stands for nobody
	 */
	public ResolvedNumbers resolve(PastedNumbers numbers) {
		Map<String, Long> known = new HashMap<>();
		this.jdbc.sql("""
				select t.typed, o.id
				from unnest(:typed) as t(typed)
				join officer o on o.service_number_key = service_number_key(t.typed)
				""").param("typed", numbers.candidates().toArray(String[]::new)).query((row) -> {
			known.put(row.getString("typed"), row.getLong("id"));
		});
		return numbers.resolve(known);
	}

}
