package org.muster.batch.domain.hold;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists holds.
 */
@Repository
public class HoldQueries {

	private final JdbcClient jdbc;

	HoldQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The holds of a batch that were opened by a day.
	 * @param batchId the batch
	 * @param day the day
	 * @return in the order in which they were opened
	 */
	public List<HoldRow> of(long batchId, LocalDate day) {
		return this.jdbc.sql("""
				select id, cause, opened_on, closed_on, note, recorded_by
				from batch_hold
				where batch_id = :batch and opened_on <= :day
				order by opened_on, id
				""").param("batch", batchId).param("day", day).query(HoldRow.class).list();
	}

}
