package org.muster.batch.domain.manifest;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds one movement with its manifest and its history.
 */
@Repository
public class MovementDetails {

	private static final String SELECT = """
			select x.id, n.code as mission, n.name as mission_name, c.code as contributor, c.name as contributor_name,
			       x.batch_id, b.code as batch, b.name as batch_name, x.direction, x.planned_on, x.departed_on, x.arrived_on,
			       x.reported_number, x.qualifier, x.reason, x.origin, x.destination, x.carrier, x.source, x.held_reason,
			       x.names, x.version, x.cancelled_on, x.cancelled_by, x.cancel_reason
			from (
			    select m.id, m.mission_id, m.contributor_id, m.batch_id, m.direction, m.planned_on, m.departed_on, m.arrived_on,
			           m.reported_number, m.qualifier, m.reason, m.origin, m.destination, m.carrier, m.source, m.held_reason,
			           m.version, (select count(*) from manifest_entry e where e.movement_id = m.id) as names,
			           cast(null as date) as cancelled_on, cast(null as text) as cancelled_by, cast(null as text) as cancel_reason
			    from movement m
			    where %1$s
			    union all
			    select m.id, m.mission_id, m.contributor_id, m.batch_id, m.direction, m.planned_on, m.departed_on, m.arrived_on,
			           m.reported_number, m.qualifier, m.reason, m.origin, m.destination, m.carrier, m.source, null,
			           m.version, (select count(*) from cancelled_manifest_entry e where e.movement_id = m.id),
			           m.cancelled_on, m.cancelled_by, m.cancel_reason
			    from cancelled_movement m
			    where %2$s
			) x
			join mission n on n.id = x.mission_id
			join contributor c on c.id = x.contributor_id
			left join batch b on b.id = x.batch_id
			""";

	private final JdbcClient jdbc;

	MovementDetails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One movement.
	 * @param id the key
	 * @return as it stands or was cancelled
	 */
	public Optional<MovementRow> find(long id) {
		return this.jdbc.sql(SELECT.formatted("m.id = :id", "m.id = :id"))
			.param("id", id)
			.query(MovementRow.class)
			.optional();
	}

	/**
	 * The cancelled movements of a mission.
	 * @param missionId the mission
	 * @return the latest cancelled first
	 */
	public List<MovementRow> cancelled(long missionId) {
		return this.jdbc
			.sql(SELECT.formatted("false", "m.mission_id = :mission") + "order by x.cancelled_on desc, x.id desc")
			.param("mission", missionId)
			.query(MovementRow.class)
			.list();
	}

	/**
	 * The movement that a form recorded before.
	 * @param token the form's own
	 * @return its key, if there is one
	 */
	public Optional<Long> recorded(UUID token) {
		return this.jdbc.sql("select id from movement where token = ?").param(token).query(Long.class).optional();
	}

	/**
	 * A movement of a batch that is told apart from another by nothing that is known.
	 * @param batchId the batch, {@code null} for a movement without one
	 * @param contributor the code of who sends
	 * @param mission the code of the mission
	 * @param facts its days and ways
	 * @return the key of the one on record, if there is one
	 */
	public Optional<Long> same(@Nullable Long batchId, String contributor, String mission, MovementFacts facts) {
		return this.jdbc.sql("""
				select m.id
				from movement m
				join mission n on n.id = m.mission_id and n.code = :mission
				join contributor c on c.id = m.contributor_id and c.code = :contributor
				where m.batch_id is not distinct from :batch
				  and m.direction = :direction
				  and m.departed_on is not distinct from cast(:departed as date)
				  and m.arrived_on is not distinct from cast(:arrived as date)
				  and coalesce(lower(m.carrier), '') = coalesce(lower(:carrier), '')
				  and (num_nonnulls(m.departed_on, m.arrived_on) > 0
				       or m.planned_on is not distinct from cast(:planned as date))
				limit 1
				""")
			.param("mission", mission)
			.param("contributor", contributor)
			.param("batch", batchId, Types.BIGINT)
			.param("direction", Words.of(facts.direction()))
			.param("departed", facts.departedOn(), Types.DATE)
			.param("arrived", facts.arrivedOn(), Types.DATE)
			.param("planned", facts.plannedOn(), Types.DATE)
			.param("carrier", facts.carrier(), Types.VARCHAR)
			.query(Long.class)
			.optional();
	}

	/**
	 * Whom a movement names, cancelled or not.
	 * @param id the movement
	 * @return in the order of service numbers
	 */
	public List<Named> names(long id) {
		return this.jdbc
			.sql("""
					select o.id as officer_id, o.service_number, o.surname, o.other_names, o.rank, o.sex, e.reason, e.uncovered_reason
					from (
					    select officer_id, reason, uncovered_reason from manifest_entry where movement_id = :id
					    union all
					    select officer_id, reason, null from cancelled_manifest_entry where movement_id = :id
					) e
					join officer o on o.id = e.officer_id
					order by o.service_number_key
					""")
			.param("id", id)
			.query(Named.class)
			.list();
	}

	/**
	 * What was recorded of a movement, version by version.
	 * @param id the movement
	 * @return the latest first
	 */
	public List<Version> versions(long id) {
		return this.jdbc
			.sql("""
					select to_char(recorded_at, 'YYYY-MM-DD HH24:MI') as recorded_at, recorded_by, planned_on, departed_on, arrived_on,
					       reported_number, correction
					from (
					    select recorded_at, recorded_by, planned_on, departed_on, arrived_on, reported_number, correction, version
					    from movement where id = :id
					    union
					    select recorded_at, recorded_by, planned_on, departed_on, arrived_on, reported_number, correction, version
					    from history.movement where id = :id
					) v
					where recorded_at <= records_until()
					order by version desc
					""")
			.param("id", id)
			.query(Version.class)
			.list();
	}

	/**
	 * Somebody named on a movement.
	 *
	 * @param officerId the officer
	 * @param serviceNumber the service number
	 * @param surname the surname
	 * @param otherNames the other names, where known
	 * @param rank the rank
	 * @param sex F or M
	 * @param reason why home, where it differs from the movement's
	 * @param uncoveredReason why the officer moved without being covered by a
	 * certification, if so
	 */
	public record Named(long officerId, String serviceNumber, String surname, @Nullable String otherNames, String rank,
			String sex, @Nullable String reason, @Nullable String uncoveredReason) {

		/**
		 * The full name.
		 * @return surname first
		 */
		public String name() {
			return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
		}

	}

	/**
	 * A movement as it stood from a moment on.
	 *
	 * @param recordedAt the moment
	 * @param recordedBy the account
	 * @param plannedOn the planned day
	 * @param departedOn the day of departure
	 * @param arrivedOn the day of arrival
	 * @param reportedNumber the reported number
	 * @param correction why it corrects the version before, if it does
	 */
	public record Version(String recordedAt, String recordedBy, @Nullable LocalDate plannedOn,
			@Nullable LocalDate departedOn, @Nullable LocalDate arrivedOn, @Nullable Integer reportedNumber,
			@Nullable String correction) {

	}

}
