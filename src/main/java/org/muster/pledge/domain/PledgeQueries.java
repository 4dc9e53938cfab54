package org.muster.pledge.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists pledges.
 */
@Repository
public class PledgeQueries {

	private final JdbcClient jdbc;

	PledgeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The pledges made until a day, those withdrawn since too.
	 * @param mission the key of a mission, {@code null} for all
	 * @param contributor the code of a contributor, {@code null} for all
	 * @param day the day in view
	 * @return oldest first
	 */
	public List<Row> madeUntil(@Nullable Long mission, @Nullable String contributor, LocalDate day) {
		return this.jdbc.sql("""
				select m.code as mission, c.name as contributor, p.number, p.qualifier, p.kind, p.pledged_on,
				       p.withdrawn_on, p.source, p.withdrawn_on is null or p.withdrawn_on > :day as in_force
				from pledge p
				join mission m on m.id = p.mission_id
				join contributor c on c.id = p.contributor_id
				where p.pledged_on <= :day
				  and (cast(:mission as bigint) is null or m.id = :mission)
				  and (cast(:contributor as text) is null or lower(c.code) = lower(:contributor))
				order by p.pledged_on, p.id
				""")
			.param("mission", mission)
			.param("contributor", contributor)
			.param("day", day)
			.query((row, index) -> new Row(row.getString("mission"), row.getString("contributor"),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")), row.getString("kind"),
					row.getObject("pledged_on", LocalDate.class), row.getObject("withdrawn_on", LocalDate.class),
					row.getString("source"), row.getBoolean("in_force")))
			.list();
	}

	/**
	 * A pledge.
	 *
	 * @param mission the code of the mission
	 * @param contributor the name of who promised
	 * @param number how many
	 * @param kind police, military or mixed, if said
	 * @param pledgedOn on what day
	 * @param withdrawnOn the day of its withdrawal, if any
	 * @param source who said it and where
	 * @param inForce whether it stands on the day in view
	 */
	public record Row(String mission, String contributor, Figure number, @Nullable String kind, LocalDate pledgedOn,
			@Nullable LocalDate withdrawnOn, @Nullable String source, boolean inForce) {

	}

}
