package org.muster.batch.domain.manifest;

import java.time.LocalDate;
import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes manifests, many names at once, and takes movements back.
 */
@Repository
public class ManifestWriter {

	private final JdbcClient jdbc;

	ManifestWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Names officers on a movement.
	 * @param movementId the movement
	 * @param officerIds the officers
	 */
	public void name(long movementId, Collection<Long> officerIds) {
		this.jdbc.sql("""
				insert into manifest_entry (movement_id, officer_id)
				select :movement, officer from unnest(:officers) as officer order by officer
				""").param("movement", movementId).param("officers", officerIds.toArray(Long[]::new)).update();
	}

	/**
	 * Keeps why officers move whom no certification covers.
	 * @param movementId the movement
	 * @param officerIds the officers
	 * @param reason why
	 */
	public void explain(long movementId, Collection<Long> officerIds, String reason) {
		this.jdbc.sql("""
				update manifest_entry set uncovered_reason = :reason
				where movement_id = :movement and officer_id = any (:officers)
				""")
			.param("movement", movementId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("reason", reason)
			.update();
	}

	/**
	 * Takes names off a movement; the history keeps them.
	 * @param movementId the movement
	 * @param officerIds the officers
	 * @return how many were named
	 */
	public int remove(long movementId, Collection<Long> officerIds) {
		return this.jdbc.sql("""
				delete from manifest_entry where movement_id = :movement and officer_id = any (:officers)
				""").param("movement", movementId).param("officers", officerIds.toArray(Long[]::new)).update();
	}

	/**
	 * Ends the places on the roll of those who went home or died.
	 * @param batchId the batch
	 * @param officerIds the officers
	 * @param day the first day off the roll
	 */
	public void leaveRoll(long batchId, Collection<Long> officerIds, LocalDate day) {
		this.jdbc.sql("""
				update roll_entry set until_day = :day
				where batch_id = :batch and officer_id = any (:officers)
				  and from_day < :day and (until_day is null or until_day > :day)
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.update();
	}

	/**
	 * Opens the places on the roll again that ended with a movement home.
	 * @param batchId the batch
	 * @param officerIds the officers
	 * @param day the day on which they ended
	 * @return how many are open again
	 */
	public int returnToRoll(long batchId, Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				update roll_entry set until_day = null
				where batch_id = :batch and officer_id = any (:officers) and until_day = :day
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.update();
	}

	/**
	 * Takes a movement with its manifest out of the movements and keeps both as
	 * cancelled.
	 * @param movementId the movement
	 * @param day the day of cancelling
	 * @param reason why
	 */
	public void cancel(long movementId, LocalDate day, String reason) {
		this.jdbc
			.sql("""
					insert into cancelled_movement
					    (id, mission_id, contributor_id, batch_id, direction, planned_on, departed_on, arrived_on, reported_number,
					     qualifier, reason, origin, destination, carrier, source, cancelled_on, cancel_reason)
					select id, mission_id, contributor_id, batch_id, direction, planned_on, departed_on, arrived_on, reported_number,
					       qualifier, reason, origin, destination, carrier, source, :day, :why
					from movement where id = :movement
					""")
			.param("movement", movementId)
			.param("day", day)
			.param("why", reason)
			.update();
		this.jdbc.sql("""
				insert into cancelled_manifest_entry (id, movement_id, officer_id, reason)
				select id, movement_id, officer_id, reason from manifest_entry where movement_id = :movement
				""").param("movement", movementId).update();
		this.jdbc.sql("delete from manifest_entry where movement_id = ?").param(movementId).update();
		this.jdbc.sql("delete from movement where id = ?").param(movementId).update();
	}

}
