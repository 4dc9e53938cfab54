package org.muster.training.domain.paper;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what the papers of a session tell.
 */
@Repository
public class PaperQueries {

	private final JdbcClient jdbc;

	PaperQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The certificates of a session.
	 * @param sessionId the session
	 * @return of those whose pass counts, in the order of service numbers
	 */
	public List<Certificate> certificates(long sessionId) {
		return this.jdbc.sql("""
				select o.service_number, o.surname, o.other_names, o.rank, p.completed_on, c.certificate_number,
				       p.valid_until
				from completion c
				join pass p on p.id = c.id and p.voided_on is null
				join officer o on o.id = c.officer_id
				where c.session_id = ?
				order by o.service_number_key
				""").param(sessionId).query(Certificate.class).list();
	}

}
