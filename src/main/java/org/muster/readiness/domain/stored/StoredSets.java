package org.muster.readiness.domain.stored;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares what is stored of readiness with the records, and writes it anew.
 */
@Repository
public class StoredSets {

	private static final String DIFFERENCE = """
			select d.kind, %s as service_number, m.code as mission, cast(:day as date) as day, d.stored, d.on_record
			from %s d
			left join mission m on m.id = d.mission_id
			%s
			order by m.code, d.kind
			""";

	private final JdbcClient jdbc;

	StoredSets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The officers after another, in the order of their keys.
	 * @param after the key of the other, zero at the beginning
	 * @param atOnce how many at most
	 * @return their keys, none at the end
	 */
	public List<Long> officers(long after, int atOnce) {
		return this.jdbc.sql("select unnest(officers_to_verify(?, ?))").params(after, atOnce).query(Long.class).list();
	}

	/**
	 * How many officers are on record.
	 * @return the number
	 */
	public long count() {
		return this.jdbc.sql("select count(*) from officer").query(Long.class).single();
	}

	/**
	 * The days on which counts are compared: today and tomorrow, days around them, and
	 * those on which a departure is planned.
	 * @param today the headquarters' today
	 * @return in order
	 */
	public List<LocalDate> days(LocalDate today) {
		return this.jdbc.sql("""
				select cast(:today as date) + days as day
				from unnest(array[-365, -90, -30, -1, 0, 1, 30, 90, 365]) as days
				union
				select day from coming_departures(:today)
				order by day
				""").param("today", today).query(LocalDate.class).list();
	}

	/**
	 * Compares the sets of officers.
	 * @param officerIds the officers
	 * @return what differs
	 */
	public List<StoredDifference> officers(List<Long> officerIds) {
		return this.jdbc.sql(DIFFERENCE.formatted("o.service_number",
				"(select * from stored_differences(:officers) union all select * from lapse_differences(:officers))",
				"left join officer o on o.id = d.officer_id"))
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", null)
			.query(StoredDifference.class)
			.list();
	}

	/**
	 * Compares the counts of a day.
	 * @param day the day
	 * @param today the headquarters' today
	 * @return what differs
	 */
	public List<StoredDifference> counts(LocalDate day, LocalDate today) {
		// The definitions join sets of which the planner knows no number.
		this.jdbc.sql("select set_config('enable_nestloop', 'off', true)").query(String.class).single();
		return this.jdbc
			.sql(DIFFERENCE.formatted("null",
					"(select * from count_differences(:day, :today)"
							+ " union all select * from lapse_count_differences(:day, :today)"
							+ " union all select * from tally_differences(:day, :today))",
					""))
			.param("day", day)
			.param("today", today)
			.query(StoredDifference.class)
			.list();
	}

	/**
	 * Compares the curves over all days.
	 * @param today the headquarters' today
	 * @return what differs
	 */
	public List<StoredDifference> curves(LocalDate today) {
		this.jdbc.sql("select set_config('enable_nestloop', 'off', true)").query(String.class).single();
		return this.jdbc.sql(DIFFERENCE.formatted("null", "curve_differences(:today)", ""))
			.param("day", null)
			.param("today", today)
			.query(StoredDifference.class)
			.list();
	}

	/**
	 * Brings the sets of officers up to date, as if their records had just changed.
	 * @param officerIds the officers
	 */
	public void storeAnew(List<Long> officerIds) {
		this.jdbc.sql("select store_standings(:officers)")
			.param("officers", officerIds.toArray(Long[]::new))
			.query((row) -> {
			});
	}

	/**
	 * Writes the ledger anew from the sets. Whoever changes records waits meanwhile,
	 * whoever reads does not.
	 */
	public void enterLedgerAnew() {
		this.jdbc.sql("select enter_ledger()").query((row) -> {
		});
	}

}
