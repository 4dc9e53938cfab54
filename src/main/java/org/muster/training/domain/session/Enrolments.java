package org.muster.training.domain.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is enrolled in sessions. Whole rolls are read and written at once.
 */
@Repository
public class Enrolments {

	private final JdbcClient jdbc;

	Enrolments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The roll of a session.
	 * @param sessionId the session
	 * @param day the day of whose units are told
	 * @return in the order of service numbers
	 */
	public List<EnrolledOfficer> of(long sessionId, LocalDate day) {
		return this.jdbc
			.sql("""
					select o.id, o.service_number, o.surname, o.other_names, o.rank, u.code as unit,
					       exists (
					           select
					           from completion c
					           where c.session_id = e.session_id and c.officer_id = o.id and c.voided_on is null) as recorded
					from session_enrolment e
					join officer o on o.id = e.officer_id
					left join officer_posting p
					    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
					left join unit u on u.id = p.unit_id
					where e.session_id = :session
					order by o.service_number_key
					""")
			.param("session", sessionId)
			.param("day", day)
			.query(EnrolledOfficer.class)
			.list();
	}

	/**
	 * Officers who are not enrolled yet.
	 * @param officerIds the officers
	 * @param day the day of whose units are told
	 * @return in the order of service numbers
	 */
	public List<EnrolledOfficer> named(Collection<Long> officerIds, LocalDate day) {
		return this.jdbc.sql("""
				select o.id, o.service_number, o.surname, o.other_names, o.rank, u.code as unit, false as recorded
				from officer o
				left join officer_posting p
				    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
				left join unit u on u.id = p.unit_id
				where o.id = any (:officers)
				order by o.service_number_key
				""")
			.param("officers", officerIds.toArray(Long[]::new))
			.param("day", day)
			.query(EnrolledOfficer.class)
			.list();
	}

	/**
	 * Enrols officers. Who is enrolled already stays so.
	 * @param sessionId the session
	 * @param officerIds the officers
	 * @return how many were not enrolled before
	 */
	public int add(long sessionId, Collection<Long> officerIds) {
		return this.jdbc.sql("""
				insert into session_enrolment (session_id, officer_id)
				select :session, officer from unnest(:officers) as officer order by officer
				on conflict on constraint officer_is_enrolled_once do nothing
				""").param("session", sessionId).param("officers", officerIds.toArray(Long[]::new)).update();
	}

	/**
	 * Takes officers off the roll. Those stay of whom a result of the session is on
	 * record that is not void.
	 * @param sessionId the session
	 * @param officerIds the officers
	 * @return how many are enrolled no longer
	 */
	public int remove(long sessionId, Collection<Long> officerIds) {
		return this.jdbc.sql("""
				delete from session_enrolment e
				where e.session_id = :session
				  and e.officer_id = any (:officers)
				  and not exists (
				      select
				      from completion c
				      where c.session_id = e.session_id and c.officer_id = e.officer_id and c.voided_on is null)
				""").param("session", sessionId).param("officers", officerIds.toArray(Long[]::new)).update();
	}

	/**
	 * How many are enrolled.
	 * @param sessionId the session
	 * @return the length of its roll
	 */
	public int count(long sessionId) {
		return this.jdbc.sql("select count(*) from session_enrolment where session_id = ?")
			.param(sessionId)
			.query(Integer.class)
			.single();
	}

}
