package org.muster.readiness.domain.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.muster.training.domain.group.Named;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who is on the rolls of batches.
 */
@Repository
public class RollMembers {

	private final JdbcClient jdbc;

	RollMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The batches that are not called off.
	 * @return the latest departure first
	 */
	public List<Named> batches() {
		return this.jdbc.sql("""
				select b.code, b.name
				from batch b
				where b.cancelled_on is null
				order by b.planned_departure desc nulls first, b.code
				""").query(Named.class).list();
	}

	/**
	 * Who is on the roll of a batch.
	 * @param code its code in any case
	 * @param day the day
	 * @return the keys of the officers
	 */
	public Set<Long> on(String code, LocalDate day) {
		return this.jdbc.sql("""
				select r.officer_id
				from batch b
				join roll_entry r on r.batch_id = b.id and daterange(r.from_day, r.until_day) @> cast(:day as date)
				where lower(b.code) = lower(:code)
				""").param("code", code).param("day", day).query(Long.class).set();
	}

}
