package org.muster.officer.domain.period;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the postings, statuses and former service numbers of an officer.
 */
@Repository
public class ServiceQueries {

	private final JdbcClient jdbc;

	ServiceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The units served in.
	 * @param serviceNumber in any case, with or without spaces
	 * @return the latest first
	 */
	public List<ServicePeriod> postings(String serviceNumber) {
		return this.jdbc.sql("""
				select u.name as what, p.from_day, p.until_day, p.recorded_by
				from officer o
				join officer_posting p on p.officer_id = o.id
				join unit u on u.id = p.unit_id
				where o.id = officer_numbered(:number)
				order by p.from_day desc nulls last
				""").param("number", serviceNumber).query(ServicePeriod.class).list();
	}

	/**
	 * The statuses held.
	 * @param serviceNumber in any case, with or without spaces
	 * @return the latest first
	 */
	public List<ServicePeriod> statuses(String serviceNumber) {
		return this.jdbc.sql("""
				select s.status as what, s.from_day, s.until_day, s.recorded_by
				from officer o
				join officer_status s on s.officer_id = o.id
				where o.id = officer_numbered(:number)
				order by s.from_day desc nulls last
				""").param("number", serviceNumber).query(ServicePeriod.class).list();
	}

	/**
	 * The numbers of records that became part of the officer's.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<FormerNumber> formerNumbers(long officerId) {
		return this.jdbc.sql("""
				select service_number as number, recorded_by,
				       (recorded_at at time zone current_setting('timezone'))::date as merged_on
				from officer_merge
				where officer_id = ?
				order by id desc
				""").param(officerId).query(FormerNumber.class).list();
	}

}
