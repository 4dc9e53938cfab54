package org.muster.batch.domain.manifest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.muster.batch.domain.roll.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who may be named on a manifest.
 */
@Repository("manifestCandidates")
public class CandidateQueries {

	private static final String PERSON = """
			select o.id, o.service_number, o.surname, o.other_names, o.rank, o.sex, u.code as unit, s.status, %s
			from %s
			join officer o on o.id = x.officer_id
			left join officer_status s on s.officer_id = o.id and daterange(s.from_day, s.until_day) @> cast(:day as date)
			left join officer_posting p on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
			left join unit u on u.id = p.unit_id
			%s
			order by o.service_number_key
			""";

	private final JdbcClient jdbc;

	CandidateQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everybody on the roll of a batch who is not in mission with it.
	 * @param batchId the batch
	 * @param day the day of departure
	 * @param movementId the movement that is being changed, zero for a new one
	 * @return in the order of service numbers
	 */
	public List<Candidate> outward(long batchId, LocalDate day, long movementId) {
		return find(PERSON.formatted("""
				x.role, c.officer_id is not null as covered,
				       case
				           when s.status in ('deceased', 'retired') then 'gone'
				           when exists (
				               select from manifest_entry e
				               join movement m on m.id = e.movement_id
				               where e.officer_id = o.id and m.id <> :movement
				                 and m.direction = 'out' and m.effective_on is null) then 'moving'
				           when exists (
				               select from deployment d
				               where d.officer_id = o.id
				                 and (d.until_day is null or d.until_day > cast(:day as date))
				                 and not exists (
				                     select from manifest_entry e
				                     join movement m on m.id = e.movement_id
				                     where e.officer_id = o.id and m.id = :movement and m.effective_on = d.from_day))
				               then 'in_mission'
				       end as blocked""", "roll_entry x", """
				left join (
				    select distinct v.officer_id
				    from certification t
				    join certified_officer v on v.certification_id = t.id and v.verdict = 'accepted'
				    where t.batch_id = :batch and daterange(t.signed_on, t.ended_on) @> cast(:day as date)
				) c on c.officer_id = o.id
				where x.batch_id = :batch and daterange(x.from_day, x.until_day) @> cast(:day as date)"""), batchId,
				day, movementId);
	}

	/**
	 * Everybody who is in mission with a batch.
	 * @param batchId the batch
	 * @param day the day of departure for home, or of death
	 * @param movementId the movement that is being changed, zero for a new one
	 * @return in the order of service numbers
	 */
	public List<Candidate> homeward(long batchId, LocalDate day, long movementId) {
		return find(PERSON.formatted("""
				r.role, true as covered,
				       case
				           when r.officer_id is null then 'off_roll'
				           when exists (
				               select from manifest_entry e
				               join movement m on m.id = e.movement_id
				               where e.officer_id = o.id and m.id <> :movement and m.mission_id = x.mission_id
				                 and m.direction <> 'out' and m.effective_on is null) then 'moving'
				       end as blocked""", "deployment x", """
				left join roll_entry r on r.officer_id = o.id and r.batch_id = :batch
				    and daterange(r.from_day, r.until_day, '[]') @> cast(:day as date)
				where x.batch_id = :batch
				  and x.from_day <= cast(:day as date)
				  and (x.until_day is null or exists (
				      select from manifest_entry e
				      join movement m on m.id = e.movement_id
				      where e.officer_id = o.id and m.id = :movement and m.effective_on = x.until_day))"""), batchId,
				day, movementId);
	}

	/**
	 * How officers are named in a message.
	 * @param officerIds officers, on a roll or not
	 * @return their service numbers in order
	 */
	public List<String> numbers(Collection<Long> officerIds) {
		return this.jdbc
			.sql("select service_number from officer where id = any (:officers) order by service_number_key")
			.param("officers", officerIds.toArray(Long[]::new))
			.query(String.class)
			.list();
	}

	private List<Candidate> find(String sql, long batchId, LocalDate day, long movementId) {
		return this.jdbc.sql(sql)
			.param("batch", batchId)
			.param("day", day)
			.param("movement", movementId)
			.query(CandidateQueries::read)
			.list();
	}

	private static Candidate read(ResultSet row, int index) throws SQLException {
		return new Candidate(
				new Member(row.getLong("id"), row.getString("service_number"), row.getString("surname"),
						row.getString("other_names"), row.getString("rank"), row.getString("sex"),
						row.getString("unit"), row.getString("status")),
				row.getString("role"), row.getBoolean("covered"), row.getString("blocked"));
	}

}
