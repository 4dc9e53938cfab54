package org.muster.readiness.domain.person;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what an officer completed, and where the officer was planned and sent.
 */
@Repository
public class PersonQueries {

	private final JdbcClient jdbc;

	PersonQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The days on which each pass of the officer is valid, or would be were it not void.
	 * @param officerId the officer
	 * @return by title of the course, then by day
	 */
	public List<Span> passes(long officerId) {
		return this.jdbc.sql("""
				select case when p.voided_on is null then 'valid' else 'voided' end as kind, c.title as name,
				       p.completed_on as from_day, p.valid_until as until_day
				from pass p
				join course c on c.id = p.course_id
				where p.officer_id = :officer
				order by c.kind <> 'course', lower(c.title), p.completed_on
				""").param("officer", officerId).query(Span.class).list();
	}

	/**
	 * The places of the officer on rolls.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<RollPlace> places(long officerId) {
		return this.jdbc.sql("""
				select b.code as batch, b.name as batch_name, m.name as mission, r.role, r.from_day, r.until_day,
				       b.planned_departure,
				       (b.planned_departure + make_interval(months => b.tour_months))::date as planned_end
				from roll_entry r
				join batch b on b.id = r.batch_id
				join mission m on m.id = b.mission_id
				where r.officer_id = :officer
				order by r.from_day desc
				""").param("officer", officerId).query(RollPlace.class).list();
	}

	/**
	 * The days of the officer in mission.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<Stay> stays(long officerId) {
		return this.jdbc.sql("""
				select m.name as mission, b.code as batch, b.name as batch_name, d.from_day, d.until_day
				from deployment d
				join batch b on b.id = d.batch_id
				join mission m on m.id = d.mission_id
				where d.officer_id = :officer
				order by d.from_day desc
				""").param("officer", officerId).query(Stay.class).list();
	}

}
