package org.muster.batch.domain.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds certifications and whom they cover.
 */
@Repository
public class CertificationQueries {

	private static final String SELECT = """
			select c.id, c.signed_on, c.signed_by, c.signatory, c.authority, c.planned_strength, c.on_roll, c.ready,
			       o.accepted, o.refused, c.ended_on, c.ended_by, c.end_reason
			from certification c
			cross join lateral (
			    select count(*) filter (where v.verdict = 'accepted') as accepted,
			           count(*) filter (where v.verdict = 'refused') as refused
			    from certified_officer v
			    where v.certification_id = c.id
			) o
			""";

	private final JdbcClient jdbc;

	CertificationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The certifications of a batch.
	 * @param batchId the batch
	 * @return the latest first
	 */
	public List<CertificationRow> of(long batchId) {
		return this.jdbc.sql(SELECT + "where c.batch_id = ? order by c.signed_on desc, c.id desc")
			.param(batchId)
			.query(CertificationRow.class)
			.list();
	}

	/**
	 * Whether a form was recorded before.
	 * @param token the form's own
	 * @return true if it was
	 */
	public boolean isRecorded(UUID token) {
		return this.jdbc.sql("select exists (select from certification where token = ?)")
			.param(token)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The officers of a certification, as signed.
	 * @param certificationId the certification
	 * @return in the order of service numbers
	 */
	public List<CertifiedOfficer> officers(long certificationId) {
		return this.jdbc.sql("""
				select officer_id, service_number, name, rank, sex, unit, role, ready, verdict, reason
				from certified_officer
				where certification_id = ?
				order by service_number_key(service_number)
				""").param(certificationId).query(CertifiedOfficer.class).list();
	}

	/**
	 * The officers whom a certification that stands on a day covers.
	 * @param batchId the batch
	 * @param day the day
	 * @return their keys; empty where no certification stands
	 */
	public Optional<Set<Long>> covered(long batchId, LocalDate day) {
		return this.jdbc.sql("""
				select id from certification
				where batch_id = :batch and daterange(signed_on, ended_on) @> cast(:day as date)
				""")
			.param("batch", batchId)
			.param("day", day)
			.query(Long.class)
			.optional()
			.map((certification) -> this.jdbc.sql("""
					select officer_id from certified_officer where certification_id = ? and verdict = 'accepted'
					""").param(certification).query(Long.class).set());
	}

	/**
	 * Who of a batch has left for the mission since a day.
	 * @param batchId the batch
	 * @param since the day
	 * @param until the day until which departures are known
	 * @return their keys
	 */
	public Set<Long> leftSince(long batchId, LocalDate since, LocalDate until) {
		return this.jdbc.sql("""
				select distinct e.officer_id
				from manifest_entry e
				join movement m on m.id = e.movement_id
				where m.batch_id = :batch
				  and m.direction = 'out'
				  and least(m.departed_on, m.arrived_on) between :since and :until
				""").param("batch", batchId).param("since", since).param("until", until).query(Long.class).set();
	}

	/**
	 * How many officers stand otherwise than signed: added to the roll, accepted and no
	 * longer on it, accepted as ready and no longer so, or ready only since. Who has left
	 * or is in mission is not asked any more.
	 * @param signed the certification
	 * @param batchId its batch
	 * @param missionId the mission, by whose requirements officers are ready
	 * @param day the day
	 * @return over all kinds of change
	 */
	public long changed(CertificationRow signed, long batchId, long missionId, LocalDate day) {
		return this.jdbc.sql("""
				with on_roll as materialized (
				    select officer_id from roll_entry
				    where batch_id = :batch and daterange(from_day, until_day) @> cast(:day as date)
				), gone as materialized (
				    select e.officer_id
				    from manifest_entry e
				    join movement m on m.id = e.movement_id
				    where m.batch_id = :batch
				      and m.direction = 'out'
				      and least(m.departed_on, m.arrived_on) between :since and :day
				), waiting as materialized (
				    select officer_id from on_roll
				    except
				    select officer_id from gone
				    except
				    select officer_id from deployment where daterange(from_day, until_day) @> cast(:day as date)
				), ready as materialized (
				    select r.officer_id
				    from ready_days(:mission, array(select officer_id from waiting)) r
				    where r.days @> cast(:day as date)
				)
				select count(*)
				from (select * from certified_officer where certification_id = :certification) c
				full join waiting w on w.officer_id = c.officer_id
				left join ready r on r.officer_id = w.officer_id
				where c.officer_id is null
				   or w.officer_id is null and c.verdict = 'accepted'
				       and c.officer_id not in (select officer_id from on_roll)
				       and c.officer_id not in (select officer_id from gone)
				   or w.officer_id is not null and (
				       c.verdict = 'accepted' and c.ready and r.officer_id is null
				       or not c.ready and r.officer_id is not null)
				""")
			.param("certification", signed.id())
			.param("batch", batchId)
			.param("mission", missionId)
			.param("since", signed.signedOn())
			.param("day", day)
			.query(Long.class)
			.single();
	}

}
