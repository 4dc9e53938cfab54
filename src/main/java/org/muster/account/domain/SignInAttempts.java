package org.muster.account.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.muster.account.domain.LockPolicy.Failures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where failed sign-ins are kept.
 */
@Repository
public class SignInAttempts {

	private final JdbcClient jdbc;

	SignInAttempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The failures of an account, wherever they came from.
	 * @param accountKey the digest of the name as typed
	 * @param since the start of the window
	 * @return how many, and the last
	 */
	public Failures ofAccount(String accountKey, Instant since) {
		return failures("account_key", accountKey, since);
	}

	/**
	 * The failures of an address, whatever account they tried.
	 * @param address the address of the connection
	 * @param since the start of the window
	 * @return how many, and the last
	 */
	public Failures ofAddress(String address, Instant since) {
		return failures("address", address, since);
	}

	/**
	 * Records a failure.
	 * @param accountKey the digest of the name as typed
	 * @param address the address of the connection
	 * @param at when
	 */
	public void add(String accountKey, String address, Instant at) {
		this.jdbc.sql("insert into sign_in_attempt (account_key, address, attempted_at) values (?, ?, ?)")
			.params(accountKey, address, utc(at))
			.update();
	}

	/**
	 * Forgets the failures of an account after a success.
	 * @param accountKey the digest of the name as typed
	 */
	public void forget(String accountKey) {
		this.jdbc.sql("delete from sign_in_attempt where account_key = ?").param(accountKey).update();
	}

	/**
	 * Forgets what no window reaches any more.
	 * @param before the day of oblivion
	 */
	public void prune(Instant before) {
		this.jdbc.sql("delete from sign_in_attempt where attempted_at < ?").param(utc(before)).update();
	}

	private Failures failures(String column, String value, Instant since) {
		return this.jdbc
			.sql("select count(*), max(attempted_at) from sign_in_attempt where " + column
					+ " = ? and attempted_at > ?")
			.params(value, utc(since))
			.query((row, number) -> {
				OffsetDateTime latest = row.getObject(2, OffsetDateTime.class);
				return new Failures(row.getLong(1), (latest != null) ? latest.toInstant() : null);
			})
			.single();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
