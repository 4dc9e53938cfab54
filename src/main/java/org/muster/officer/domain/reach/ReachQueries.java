package org.muster.officer.domain.reach;

import java.util.Collection;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the units to which accounts are limited, and asks who is beyond them.
 */
@Repository
public class ReachQueries {

	private final JdbcClient jdbc;

	ReachQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many officers are out of reach of an account.
	 * @param officerIds the officers
	 * @param account its name, in any case
	 * @return zero for accounts that are not limited
	 */
	public int countOutOfReach(Collection<Long> officerIds, String account) {
		return this.jdbc.sql("select count(*) from officers_out_of_reach_of(:account, :officers)")
			.param("account", account)
			.param("officers", officerIds.toArray(Long[]::new))
			.query(Integer.class)
			.single();
	}

	/**
	 * Whether a unit is out of reach of an account.
	 * @param unitId the unit
	 * @param account its name, in any case
	 * @return false for accounts that are not limited
	 */
	public boolean isUnitOutOfReach(long unitId, String account) {
		return this.jdbc.sql("""
				select exists (select from units_in_reach_of(:account))
				   and :unit not in (select u from units_in_reach_of(:account) u)
				""").param("unit", unitId).param("account", account).query(Boolean.class).single();
	}

	/**
	 * Whether there is such an account.
	 * @param username in any case
	 * @return true if there is
	 */
	public boolean isAccount(String username) {
		return this.jdbc.sql("select exists (select from account where lower(username) = lower(:username))")
			.param("username", username)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The units to which an account is limited, with all below them.
	 * @param username in any case
	 * @return their codes, none where it is not limited
	 */
	public Set<String> units(String username) {
		return this.jdbc.sql("""
				select u.code
				from account a
				join account_unit l on l.account_id = a.id
				join unit u on u.id = l.unit_id
				where lower(a.username) = lower(:username)
				""").param("username", username).query(String.class).set();
	}

	/**
	 * Limits an account.
	 * @param username in any case
	 * @param codes the codes of the units, none to lift the limit
	 */
	public void limit(String username, Collection<String> codes) {
		String[] units = codes.toArray(String[]::new);
		this.jdbc.sql("""
				delete from account_unit l
				using account a, unit u
				where a.id = l.account_id and u.id = l.unit_id
				  and lower(a.username) = lower(:username) and not u.code = any (:units)
				""").param("username", username).param("units", units).update();
		this.jdbc.sql("""
				insert into account_unit (account_id, unit_id)
				select a.id, u.id
				from account a, unit u
				where lower(a.username) = lower(:username) and u.code = any (:units)
				on conflict on constraint account_is_limited_to_a_unit_once do nothing
				""").param("username", username).param("units", units).update();
	}

}
