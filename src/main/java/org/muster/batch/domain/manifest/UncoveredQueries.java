package org.muster.batch.domain.manifest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who moved without being covered by a certification, and who left a batch that was
 * held: contradictions that stay listed.
 */
@Repository
public class UncoveredQueries {

	private final JdbcClient jdbc;

	UncoveredQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The movements out on which officers left whom no certification of their batch
	 * covered on the day.
	 * @param missionId the mission
	 * @param day the day until which departures are known
	 * @return by day
	 */
	public List<Uncovered> moved(long missionId, LocalDate day) {
		return this.jdbc.sql("""
				select m.id as movement_id, b.code as batch, b.name as batch_name, moved.day, count(*) as officers,
				       string_agg(distinct e.uncovered_reason, '; ') as reason, m.held_reason
				from movement m
				join batch b on b.id = m.batch_id
				cross join lateral (select coalesce(m.departed_on, m.arrived_on) as day) moved
				join manifest_entry e on e.movement_id = m.id
				where m.mission_id = :mission
				  and m.direction = 'out'
				  and moved.day <= :day
				  and not exists (
				      select
				      from certification c
				      join certified_officer o on o.certification_id = c.id and o.verdict = 'accepted'
				      where c.batch_id = m.batch_id
				        and o.officer_id = e.officer_id
				        and daterange(c.signed_on, c.ended_on) @> moved.day)
				group by m.id, b.code, b.name, moved.day, m.held_reason
				order by moved.day, m.id
				""").param("mission", missionId).param("day", day).query(Uncovered.class).list();
	}

	/**
	 * The movements out that left while a hold of their batch was open.
	 * @param missionId the mission
	 * @param day the day until which departures are known
	 * @return by day
	 */
	public List<Uncovered> leftWhileHeld(long missionId, LocalDate day) {
		return this.jdbc.sql("""
				select m.id as movement_id, b.code as batch, b.name as batch_name, moved.day,
				       coalesce(nullif((select count(*) from manifest_entry e where e.movement_id = m.id), 0),
				                m.reported_number, 0) as officers,
				       string_agg(distinct h.cause, ', ') as reason, m.held_reason
				from movement m
				join batch b on b.id = m.batch_id
				cross join lateral (select coalesce(m.departed_on, m.arrived_on) as day) moved
				join batch_hold h on h.batch_id = b.id and daterange(h.opened_on, h.closed_on) @> moved.day
				where m.mission_id = :mission
				  and m.direction = 'out'
				  and moved.day <= :day
				group by m.id, b.code, b.name, moved.day, m.held_reason, m.reported_number
				order by moved.day, m.id
				""").param("mission", missionId).param("day", day).query(Uncovered.class).list();
	}

	/**
	 * Officers who left against the rules.
	 *
	 * @param movementId the movement
	 * @param batch the code of the batch
	 * @param batchName its name
	 * @param day the day on which they left
	 * @param officers how many
	 * @param reason why they moved although nobody signed for them, where that was said;
	 * or the causes that held the batch
	 * @param heldReason why they left although the batch was held, where that was said
	 */
	public record Uncovered(long movementId, String batch, String batchName, LocalDate day, long officers,
			@Nullable String reason, @Nullable String heldReason) {

	}

}
