package org.muster.officer.domain.closing;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts who serves in a unit after its last day, and ends the postings of those who have
 * left the service and only stand there on paper.
 */
@Repository
public class ClosingQueries {

	private static final String BEYOND = """
			from unit u
			where p.unit_id = u.id
			  and lower(u.code) = lower(:unit)
			  and (p.until_day is null or p.until_day > cast(:day as date) + 1)
			  and %s exists (
			      select
			      from officer_status s
			      where s.officer_id = p.officer_id
			        and s.status in ('retired', 'deceased')
			        and daterange(s.from_day, s.until_day) @> cast(:day as date) + 1
			        and (p.from_day is null or p.from_day <= :day))
			""";

	private final JdbcClient jdbc;

	ClosingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts the postings to a unit that last beyond a day, but for those of officers who
	 * have retired or died by then.
	 * @param unit the code of the unit, in any case
	 * @param day its last day
	 * @return zero if the unit can be closed
	 */
	public long serving(String unit, LocalDate day) {
		return this.jdbc
			.sql("select count(*) from officer_posting p where exists (select %s)".formatted(BEYOND.formatted("not")))
			.param("unit", unit)
			.param("day", day)
			.query(Long.class)
			.single();
	}

	/**
	 * Ends the postings of officers who have retired or died.
	 * @param unit the code of the unit, in any case
	 * @param day its last day
	 * @return how many
	 */
	public int endOnPaper(String unit, LocalDate day) {
		return this.jdbc
			.sql("update officer_posting p set until_day = cast(:day as date) + 1 %s".formatted(BEYOND.formatted("")))
			.param("unit", unit)
			.param("day", day)
			.update();
	}

}
