package org.muster.batch.domain.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who is on which roll.
 */
@Repository
public class RollQueries {

	private final JdbcClient jdbc;

	RollQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Officers by their keys.
	 * @param officerIds the officers
	 * @param day the day of whose units and status are told
	 * @return in the order of service numbers
	 */
	public List<Member> named(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select o.id, o.service_number, o.surname, o.other_names, o.rank, o.sex, u.code as unit, s.status
				from officer o
				left join officer_status s on s.officer_id = o.id
				    and daterange(s.from_day, s.until_day) @> cast(:day as date)
				left join officer_posting p on p.officer_id = o.id
				    and daterange(p.from_day, p.until_day) @> cast(:day as date)
				left join unit u on u.id = p.unit_id
				where o.id = any (:officers)
				order by o.service_number_key
				""").param("officers", officerIds.toArray(Long[]::new)).param("day", day).query(Member.class).list();
	}

	/**
	 * The officers on the roll of a batch.
	 * @param batchId the batch
	 * @param day the day
	 * @return their keys
	 */
	public Set<Long> onRoll(long batchId, LocalDate day) {
		return this.jdbc
			.sql("""
					select officer_id from roll_entry where batch_id = :batch and daterange(from_day, until_day) @> cast(:day as date)
					""")
			.param("batch", batchId)
			.param("day", day)
			.query(Long.class)
			.set();
	}

	/**
	 * The roles of officers on the roll of a batch.
	 * @param batchId the batch
	 * @param day the day
	 * @return by officer, for those who have one
	 */
	public Map<Long, String> roles(long batchId, LocalDate day) {
		Map<Long, String> roles = new HashMap<>();
		this.jdbc.sql("""
				select officer_id, role from roll_entry
				where batch_id = :batch and role is not null and daterange(from_day, until_day) @> cast(:day as date)
				""").param("batch", batchId).param("day", day).query((row) -> {
			roles.put(row.getLong("officer_id"), row.getString("role"));
		});
		return roles;
	}

	/**
	 * The places that officers have on rolls from a day on, whichever batch it is.
	 * @param officerIds the officers
	 * @param from the day
	 * @return the first such place of each, in the order of service numbers
	 */
	public List<Place> places(Collection<Long> officerIds, LocalDate from) {
		return this.jdbc.sql("""
				select * from (
				    select distinct on (r.officer_id) r.officer_id, o.service_number, r.batch_id, b.code as batch,
				           b.name as batch_name, m.code as mission, r.from_day, r.until_day, o.service_number_key
				    from roll_entry r
				    join officer o on o.id = r.officer_id
				    join batch b on b.id = r.batch_id
				    join mission m on m.id = b.mission_id
				    where r.officer_id = any (:officers)
				      and (r.until_day is null or r.until_day > :from)
				    order by r.officer_id, r.from_day
				) place
				order by service_number_key
				""").param("officers", officerIds.toArray(Long[]::new)).param("from", from).query(Place.class).list();
	}

	/**
	 * Who of some officers is in any mission.
	 * @param officerIds the officers
	 * @param day the day
	 * @return their keys
	 */
	public Set<Long> inMission(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select officer_id from deployment
				where officer_id = any (:officers) and daterange(from_day, until_day) @> cast(:day as date)
				""").param("officers", officerIds.toArray(Long[]::new)).param("day", day).query(Long.class).set();
	}

	/**
	 * The officers whom a manifest of the batch keeps on its roll after a day.
	 * @param batchId the batch
	 * @param officerIds the officers
	 * @param until the first day on which they would be off the roll
	 * @return their keys
	 */
	public Set<Long> keptByManifests(long batchId, Collection<Long> officerIds, LocalDate until) {
		return this.jdbc.sql("""
				select e.officer_id
				from manifest_entry e
				join movement m on m.id = e.movement_id
				where m.batch_id = :batch
				  and e.officer_id = any (:officers)
				  and coalesce(m.departed_on, m.arrived_on, m.planned_on)
				      >= case m.direction when 'out' then cast(:until as date) else cast(:until as date) + 1 end
				""")
			.param("batch", batchId)
			.param("officers", officerIds.toArray(Long[]::new))
			.param("until", until)
			.query(Long.class)
			.set();
	}

}
