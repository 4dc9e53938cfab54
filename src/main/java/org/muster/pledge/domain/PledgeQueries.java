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
		return this.jdbc
			.sql("""
					select p.id, m.code as mission, c.code as contributor_code, c.name as contributor, p.number, p.qualifier, p.kind, p.pledged_on,
					       p.withdrawn_on, p.source, p.withdrawn_on is null or p.withdrawn_on > :day as in_force,
					       case
					           when p.in_theatre_on <= :day then 'in_theatre'
					           when p.confirmed_on <= :day then 'confirmed'
					           when p.notified_on <= :day then 'notified'
					           else 'announced'
					       end as stage,
					       greatest(p.pledged_on, case when p.notified_on <= :day then p.notified_on end,
					           case when p.confirmed_on <= :day then p.confirmed_on end,
					           case when p.in_theatre_on <= :day then p.in_theatre_on end) as stage_on,
					       p.delay_cause, together.name as takes_up
					from pledge p
					join mission m on m.id = p.mission_id
					join contributor c on c.id = p.contributor_id
					left join pledge taken on taken.id = p.takes_up_id
					left join contributor together on together.id = taken.contributor_id
					where p.pledged_on <= :day
					  and (cast(:mission as bigint) is null or m.id = :mission)
					  and (cast(:contributor as text) is null or lower(c.code) = lower(:contributor))
					order by p.pledged_on, p.id
					""")
			.param("mission", mission)
			.param("contributor", contributor)
			.param("day", day)
			.query((row, index) -> new Row(row.getLong("id"), row.getString("mission"),
					row.getString("contributor_code"), row.getString("contributor"),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")), row.getString("kind"),
					row.getObject("pledged_on", LocalDate.class), row.getObject("withdrawn_on", LocalDate.class),
					row.getString("source"), row.getBoolean("in_force"), row.getString("stage"),
					row.getObject("stage_on", LocalDate.class), row.getString("delay_cause"),
					row.getString("takes_up")))
			.list();
	}

	/**
	 * The pledges that stand, as the sums count them.
	 * @param mission the key of the mission
	 * @param day the day asked about
	 * @return oldest first
	 */
	public List<CountedPledge> counted(long mission, LocalDate day) {
		return this.jdbc.sql("select * from pledges_in_force(:mission, :day)")
			.param("mission", mission)
			.param("day", day)
			.query((row, index) -> new CountedPledge(row.getLong("pledge_id"), row.getLong("contributor_id"),
					row.getObject("pledged_on", LocalDate.class),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")),
					CountedPledge.sum(row.getLong("taken_up"),
							(String[]) row.getArray("taken_up_qualifiers").getArray())))
			.list();
	}

	/**
	 * A pledge.
	 *
	 * @param id the key in the database
	 * @param mission the code of the mission
	 * @param contributorCode the code of who promised
	 * @param contributor its name
	 * @param number how many
	 * @param kind police, military or mixed, if said
	 * @param pledgedOn on what day
	 * @param withdrawnOn the day of its withdrawal, if any
	 * @param source who said it and where
	 * @param inForce whether it stands on the day in view
	 * @param stage announced, notified, confirmed or in_theatre by that day
	 * @param stageOn since when
	 * @param delayCause what it waits for, if known
	 * @param takesUp the name of the collective whose pledge it takes up, if any
	 */
	public record Row(long id, String mission, String contributorCode, String contributor, Figure number,
			@Nullable String kind, LocalDate pledgedOn, @Nullable LocalDate withdrawnOn, @Nullable String source,
			boolean inForce, String stage, LocalDate stageOn, @Nullable String delayCause, @Nullable String takesUp) {

	}

}
