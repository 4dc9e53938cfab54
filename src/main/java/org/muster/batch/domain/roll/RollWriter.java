package org.muster.batch.domain.roll;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Changes rolls, many officers at once.
 */
@Repository
public class RollWriter {

	private final JdbcClient jdbc;

	RollWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes others who change or move the same officers wait for the end of the
	 * transaction.
	 * @param officerIds the officers
	 */
	public void lock(Collection<Long> officerIds) {
		this.jdbc.sql("select id from officer where id = any (:officers) order by id for no key update")
			.param("officers", officerIds.toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	/**
	 * Puts officers on a roll.
	 * @param batchId the batch
	 * @param officerIds officers who are on no roll from that day on
	 * @param from the first day
	 * @param role their role on the batch, {@code null} for none
	 */
	public void add(long batchId, Collection<Long> officerIds, LocalDate from, @Nullable String role) {
		this.jdbc.sql("""
				insert into roll_entry (batch_id, officer_id, from_day, role)
				select :batch, officer, :from, :role from unnest(:officers) as officer order by officer
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("from", from)
			.param("role", role)
			.update();
	}

	/**
	 * Takes officers off a roll. A place that would have no day is taken back as a whole;
	 * the history keeps it.
	 * @param batchId the batch
	 * @param officerIds the officers
	 * @param until the first day off it
	 */
	public void remove(long batchId, Collection<Long> officerIds, LocalDate until) {
		this.jdbc.sql("""
				delete from roll_entry
				where batch_id = :batch and officer_id = any (:officers) and from_day >= :until
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("until", until)
			.update();
		this.jdbc.sql("""
				update roll_entry set until_day = :until
				where batch_id = :batch and officer_id = any (:officers) and from_day < :until
				  and (until_day is null or until_day > :until)
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("until", until)
			.update();
	}

}
