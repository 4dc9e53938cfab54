package org.muster.totals.domain.count;

import java.util.List;

import org.muster.shared.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds up the movements of a mission that were reported without names.
 */
@Repository
public class ReportedNumbers {

	private final JdbcClient jdbc;

	ReportedNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The movements until a day.
	 * @param missionId the mission
	 * @param asOf the day
	 * @return the sums by contributor, batch, direction and qualifier
	 */
	public List<ReportedNumber> of(long missionId, AsOf asOf) {
		return this.jdbc.sql("""
				select contributor_id, batch_id, direction, qualifier, sum(number) as number
				from reported_movements(:mission, :today)
				where day <= :day
				group by contributor_id, batch_id, direction, qualifier
				""")
			.param("mission", missionId)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(ReportedNumber.class)
			.list();
	}

}
