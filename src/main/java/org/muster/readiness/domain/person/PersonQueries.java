package org.muster.readiness.domain.person;

import java.time.LocalDate;
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
	 * What else is to be known of the officer in courses.
	 * @param officerId the officer
	 * @param day the day until which passes are looked at
	 * @return one for each course in which something waits or is extended
	 */
	public List<Remark> remarks(long officerId, LocalDate day) {
		return this.jdbc.sql("""
				select c.code as course, bool_or(r.awaiting) as awaiting, bool_or(r.extended) as extended
				from (
				    select w.course_id, true as awaiting, false as extended
				    from completion w
				    where w.officer_id = :officer
				      and w.awaiting_approval
				      and w.result = 'passed'
				      and w.voided_on is null
				      and w.completed_on <= :day
				    union all
				    select f.course_id, false, f.valid_until > f.regular_until
				    from (
				        select distinct on (p.course_id) p.*
				        from pass p
				        where p.officer_id = :officer
				          and p.voided_on is null
				          and p.completed_on <= :day
				        order by p.course_id, p.valid_until desc nulls first) f
				) r
				join course c on c.id = r.course_id
				group by c.code
				having bool_or(r.awaiting) or bool_or(r.extended)
				""").param("officer", officerId).param("day", day).query(Remark.class).list();
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
