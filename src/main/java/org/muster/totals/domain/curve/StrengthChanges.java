package org.muster.totals.domain.curve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.muster.totals.domain.count.ReportedNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds everything that changes the strength of a mission, by day.
 */
@Repository
public class StrengthChanges {

	private final JdbcClient jdbc;

	StrengthChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Changes of the named officers in mission and ready.
	 * @param missionId the mission
	 * @param today the headquarters' today
	 * @return in order of days
	 */
	public List<NamedChange> named(long missionId, LocalDate today) {
		return this.jdbc.sql("""
				select day, contributor_id, deployed, ready
				from strength_changes(:mission, :today)
				order by day
				""").param("mission", missionId).param("today", today).query(NamedChange.class).list();
	}

	/**
	 * Movements without names.
	 * @param missionId the mission
	 * @param today the headquarters' today
	 * @return in order of days
	 */
	public List<ReportedChange> reported(long missionId, LocalDate today) {
		return this.jdbc.sql("""
				select day, contributor_id, batch_id, direction, qualifier, number
				from reported_movements(:mission, :today)
				order by day
				""")
			.param("mission", missionId)
			.param("today", today)
			.query((row, index) -> new ReportedChange(row.getObject("day", LocalDate.class),
					new ReportedNumber(row.getLong("contributor_id"), row.getObject("batch_id", Long.class),
							row.getString("direction"), row.getString("qualifier"), row.getLong("number"))))
			.list();
	}

	/**
	 * The day from which movements of a contributor are known.
	 * @param missionId the mission
	 * @return the day by contributor
	 */
	public Map<Long, LocalDate> firstMovements(long missionId) {
		Map<Long, LocalDate> first = new HashMap<>();
		this.jdbc.sql("""
				select contributor_id, min(effective_on) as day
				from movement
				where mission_id = :mission and effective_on is not null
				group by contributor_id
				""").param("mission", missionId).query((row) -> {
			first.put(row.getLong("contributor_id"), row.getObject("day", LocalDate.class));
		});
		return first;
	}

	/**
	 * What the strength returns change. Contributors of whom no movement is known are
	 * taken together, since their returns are the figure on every day.
	 * @param missionId the mission
	 * @return in order of days
	 */
	public List<ReturnedChange> returns(long missionId) {
		return this.jdbc.sql("""
				select m.contributor_id, s.day, sum(s.change) as change
				from strength_step s
				left join (
				    select distinct contributor_id
				    from movement
				    where mission_id = :mission and effective_on is not null
				) m on m.contributor_id = s.contributor_id
				where s.mission_id = :mission
				group by m.contributor_id, s.day
				order by s.day
				""").param("mission", missionId).query(ReturnedChange.class).list();
	}

	/**
	 * The mandates.
	 * @param missionId the mission
	 * @return in order of days
	 */
	public List<MandateStep> mandates(long missionId) {
		return this.jdbc.sql("""
				select from_day, until_day, authorised_strength, qualifier
				from mandate
				where mission_id = :mission
				order by from_day
				""").param("mission", missionId).query(MandateStep.class).list();
	}

}
