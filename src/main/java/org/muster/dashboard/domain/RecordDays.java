package org.muster.dashboard.domain;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the days between which a mission has records.
 */
@Repository
public class RecordDays {

	private final JdbcClient jdbc;

	RecordDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * From the first mandate or movement to the last.
	 * @param mission the key of the mission
	 * @return the days, empty where the mission has neither
	 */
	public Optional<StrengthSpan> of(long mission) {
		return this.jdbc.sql("""
				select min(from_day) as from, max(until_day) as until
				from (
				    select from_day, until_day from mandate where mission_id = :mission
				    union all
				    select effective_on, effective_on
				    from movement
				    where mission_id = :mission and effective_on is not null
				) known
				having count(*) > 0
				""")
			.param("mission", mission)
			.query((row, number) -> new StrengthSpan(row.getObject("from", LocalDate.class),
					row.getObject("until", LocalDate.class)))
			.optional();
	}

}
