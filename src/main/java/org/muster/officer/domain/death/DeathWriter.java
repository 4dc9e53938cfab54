package org.muster.officer.domain.death;

import java.time.LocalDate;
import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes that officers died, and takes it back.
 */
@Repository
public class DeathWriter {

	private final JdbcClient jdbc;

	DeathWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Ends whatever status officers had.
	 * @param officerIds the officers
	 * @param day the day of death
	 */
	public void write(Collection<Long> officerIds, LocalDate day) {
		run("delete from officer_status where officer_id = any (:officers) and from_day >= :day", officerIds, day);
		run("""
				update officer_status set until_day = :day
				where officer_id = any (:officers) and (until_day is null or until_day > :day)
				""", officerIds, day);
		run("""
				insert into officer_status (officer_id, status, from_day)
				select officer, 'deceased', :day from unnest(:officers) as officer
				""", officerIds, day);
	}

	/**
	 * Takes back that officers died; the status that ended on that day is open again.
	 * @param officerIds the officers
	 * @param day the day that was recorded
	 */
	public void takeBack(Collection<Long> officerIds, LocalDate day) {
		run("""
				delete from officer_status where officer_id = any (:officers) and status = 'deceased' and from_day = :day
				""",
				officerIds, day);
		run("update officer_status set until_day = null where officer_id = any (:officers) and until_day = :day",
				officerIds, day);
	}

	private void run(String sql, Collection<Long> officerIds, LocalDate day) {
		this.jdbc.sql(sql).param("officers", officerIds.toArray(Long[]::new)).param("day", day).update();
	}

}
