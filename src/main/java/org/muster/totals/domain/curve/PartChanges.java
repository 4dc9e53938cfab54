package org.muster.totals.domain.curve;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what changes the strength of one batch or one unit, by day.
 */
@Repository
public class PartChanges {

	private final JdbcClient jdbc;

	PartChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Changes of the named officers of a batch in mission and ready.
	 * @param missionId the mission
	 * @param batchId the batch
	 * @param today the headquarters' today
	 * @return in order of days
	 */
	public List<NamedChange> ofBatch(long missionId, long batchId, LocalDate today) {
		return this.jdbc.sql("""
				select day, null::bigint as contributor_id, deployed, ready
				from part_changes(:mission, 'batch', array[:batch]::bigint[], :today)
				order by day
				""")
			.param("mission", missionId)
			.param("batch", batchId)
			.param("today", today)
			.query(NamedChange.class)
			.list();
	}

	/**
	 * Changes of the named officers of a contributor in mission.
	 * @param missionId the mission
	 * @param contributorId the contributor
	 * @param today the headquarters' today
	 * @return in order of days
	 */
	public List<NamedChange> ofContributor(long missionId, long contributorId, LocalDate today) {
		return this.jdbc.sql("""
				select day, contributor_id, deployed, 0 as ready
				from strength_changes(:mission, :today)
				where contributor_id = :contributor and deployed <> 0
				order by day
				""")
			.param("mission", missionId)
			.param("contributor", contributorId)
			.param("today", today)
			.query(NamedChange.class)
			.list();
	}

	/**
	 * The key of a contributor.
	 * @param code in any case
	 * @return the key, below zero where there is none
	 */
	public long contributor(String code) {
		return this.jdbc.sql("select id from contributor where lower(code) = lower(?)")
			.param(code)
			.query(Long.class)
			.optional()
			.orElse(-1L);
	}

	/**
	 * Changes of the officers of a unit, and of the units below it, in mission and ready.
	 * @param missionId the mission
	 * @param unit the code of the unit in any case
	 * @param today the headquarters' today
	 * @return in order of days
	 */
	public List<NamedChange> ofUnit(long missionId, String unit, LocalDate today) {
		return this.jdbc
			.sql("""
					select c.day, null::bigint as contributor_id, c.deployed, c.ready
					from part_changes(:mission, 'unit', array(
					    select w.id from unit u cross join units_within(u.id) w where lower(u.code) = lower(:unit)), :today) c
					order by c.day
					""")
			.param("mission", missionId)
			.param("unit", unit)
			.param("today", today)
			.query(NamedChange.class)
			.list();
	}

}
