package org.muster.totals.domain.roster;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.muster.shared.AsOf;

/**
 * Counts the named officers of a mission by how they stand.
 */
@Repository
public class BatchCounts {

	private final JdbcClient jdbc;

	BatchCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everybody on a roll of the mission's batches or in mission with it.
	 * @param missionId the mission
	 * @param asOf the day
	 * @return the counts of the batches that have any
	 */
	public List<BatchCount> of(long missionId, AsOf asOf) {
		return this.jdbc.sql("select * from batch_counts(:mission, :day, :today)")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(BatchCount.class)
			.list();
	}

}
