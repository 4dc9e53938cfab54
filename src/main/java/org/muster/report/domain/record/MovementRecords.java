package org.muster.report.domain.record;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists who travels, and what was counted in the mission.
 */
@Repository
public class MovementRecords {

	private final JdbcClient jdbc;

	MovementRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names on the manifests of a batch's movements out, those still planned too.
	 * @param batch the key of the batch
	 * @param day the day until which movements are known
	 * @return by movement and service number
	 */
	public List<Traveller> manifest(long batch, LocalDate day) {
		return this.jdbc.sql("""
				select m.planned_on, m.departed_on, m.arrived_on, m.carrier, o.service_number, o.surname, o.other_names,
				       o.rank, o.sex, u.name as unit
				from movement m
				join manifest_entry e on e.movement_id = m.id
				join officer o on o.id = e.officer_id
				left join officer_posting p
				    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
				left join unit u on u.id = p.unit_id
				where m.batch_id = :batch and m.direction = 'out'
				  and (m.planned_on is not null or least(m.departed_on, m.arrived_on) <= :day)
				order by coalesce(m.departed_on, m.arrived_on, m.planned_on), m.id, o.service_number_key
				""").param("batch", batch).param("day", day).query(Traveller.class).list();
	}

	/**
	 * The latest counts of each contributor and kind within a period.
	 * @param mission the key of the mission
	 * @param from the first day
	 * @param until the last day
	 * @return by contributor and kind
	 */
	public List<Count> returns(long mission, LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				select distinct on (c.name, r.kind) c.name as contributor, r.kind, r.as_of, r.women, r.men, r.total,
				       r.source
				from strength_return r
				join contributor c on c.id = r.contributor_id
				where r.mission_id = :mission and r.as_of between :from and :until
				order by c.name, r.kind, r.as_of desc
				""").param("mission", mission).param("from", from).param("until", until).query(Count.class).list();
	}

	/**
	 * An officer on a manifest.
	 *
	 * @param plannedOn the planned day of the movement
	 * @param departedOn its departure, if known
	 * @param arrivedOn its arrival, if known
	 * @param carrier by what
	 * @param serviceNumber the service number
	 * @param surname the surname
	 * @param otherNames the other names, where known
	 * @param rank the rank
	 * @param sex F or M
	 * @param unit the name of the unit, if any
	 */
	public record Traveller(@Nullable LocalDate plannedOn, @Nullable LocalDate departedOn,
			@Nullable LocalDate arrivedOn, @Nullable String carrier, String serviceNumber, String surname,
			@Nullable String otherNames, String rank, String sex, @Nullable String unit) {

	}

	/**
	 * A count taken in the mission.
	 *
	 * @param contributor the name of the contributor
	 * @param kind the kind of personnel
	 * @param asOf on what day
	 * @param women how many women, if said
	 * @param men how many men, if said
	 * @param total how many in all
	 * @param source who said it and where
	 */
	public record Count(String contributor, String kind, LocalDate asOf, @Nullable Integer women, @Nullable Integer men,
			int total, @Nullable String source) {

	}

}
