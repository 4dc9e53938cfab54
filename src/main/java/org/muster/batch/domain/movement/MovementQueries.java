package org.muster.batch.domain.movement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementSettings;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the movements of a mission.
 */
@Repository
public class MovementQueries {

	private final JdbcClient jdbc;

	private final MovementSettings settings;

	MovementQueries(JdbcClient jdbc, MovementSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * The movements that are known or planned on a day.
	 * @param mission the key of the mission
	 * @param contributor the code of a contributor, {@code null} for all
	 * @param batch the code of a batch, {@code null} for all
	 * @param asOf the day
	 * @return in order of their days
	 */
	public List<Row> of(long mission, @Nullable String contributor, @Nullable String batch, AsOf asOf) {
		return this.jdbc.sql("""
				select m.id, m.direction, n.code as mission, c.code as contributor_code,
				       c.name as contributor, b.code as batch_code, b.name as batch, m.planned_on,
				       m.departed_on, m.arrived_on, m.reported_number, m.qualifier, manifest.names, m.reason, m.origin,
				       m.destination, m.carrier, m.source,
				       case
				           when coalesce(m.effective_on, case when m.planned_on > :today then m.planned_on end) <= :day
				               then 'counted'
				           when m.direction = 'out' and m.departed_on < cast(:day as date) - :daysUnderWay
				               and (m.arrived_on is null or m.arrived_on > :day) then 'overdue'
				           when coalesce(m.departed_on, m.arrived_on) <= :day then 'under_way'
				           when m.planned_on < least(cast(:day as date), cast(:today as date)) then 'late'
				           else 'planned'
				       end as standing
				from movement m
				join mission n on n.id = m.mission_id
				join contributor c on c.id = m.contributor_id
				left join batch b on b.id = m.batch_id
				cross join lateral (
				    select coalesce(sum(t.names), 0) as names from manifest_tally t where t.movement_id = m.id) manifest
				where m.mission_id = :mission
				  and (m.planned_on is not null or least(m.departed_on, m.arrived_on) <= :day)
				  and (cast(:contributor as text) is null or lower(c.code) = lower(:contributor))
				  and (cast(:batch as text) is null or lower(b.code) = lower(:batch))
				order by coalesce(m.departed_on, m.arrived_on, m.planned_on), m.id
				""")
			.param("mission", mission)
			.param("contributor", contributor)
			.param("batch", batch)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.param("daysUnderWay", this.settings.daysUnderWay())
			.query((row, index) -> {
				long names = row.getLong("names");
				long reported = row.getLong("reported_number");
				Figure number = (names > 0) ? Figure.exact(names)
						: Qualifier.ofWord(row.getString("qualifier")).of(reported);
				return new Row(row.getLong("id"), row.getString("direction"), row.getString("mission"),
						row.getString("contributor_code"), row.getString("contributor"), row.getString("batch_code"),
						row.getString("batch"), row.getObject("planned_on", LocalDate.class),
						row.getObject("departed_on", LocalDate.class), row.getObject("arrived_on", LocalDate.class),
						number, names > 0, row.getString("reason"), row.getString("origin"),
						row.getString("destination"), row.getString("carrier"), row.getString("source"),
						row.getString("standing"));
			})
			.list();
	}

	/**
	 * A movement.
	 *
	 * @param id the key
	 * @param direction out, home or death
	 * @param mission the code of the mission
	 * @param contributorCode the code of who sends
	 * @param contributor the name of who sends
	 * @param batchCode the code of the batch, if it is of one
	 * @param batch the name of the batch
	 * @param plannedOn the planned day, if any
	 * @param departedOn the day of departure, if known
	 * @param arrivedOn the day of arrival, if known
	 * @param number how many: the names on the manifest, else the reported number
	 * @param named whether there is a manifest
	 * @param reason why home, if said
	 * @param origin from where
	 * @param destination to where
	 * @param carrier by what
	 * @param source who said it and where
	 * @param standing on the day in view: counted, under_way, overdue (left and should
	 * have arrived), planned or late (should have left)
	 */
	public record Row(long id, String direction, String mission, String contributorCode, String contributor,
			@Nullable String batchCode, @Nullable String batch, @Nullable LocalDate plannedOn,
			@Nullable LocalDate departedOn, @Nullable LocalDate arrivedOn, Figure number, boolean named,
			@Nullable String reason, @Nullable String origin, @Nullable String destination, @Nullable String carrier,
			@Nullable String source, String standing) {

	}

}
