package org.muster.account.domain.token;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists tokens, finds whose a token is, and notes that it was used.
 */
@Repository
public class AccessTokenQueries {

	private final JdbcClient jdbc;

	AccessTokenQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The tokens of an account that were not revoked.
	 * @param username in any case
	 * @param today the headquarters' today
	 * @return by name
	 */
	public List<AccessTokenRow> of(String username, LocalDate today) {
		return this.jdbc.sql("""
				select t.id, t.name, t.made_on, t.expires_on, t.expires_on <= :today as expired,
				       to_char(u.used_at, 'YYYY-MM-DD HH24:MI') as used_at
				from access_token t
				join account a on a.id = t.account_id
				left join access_token_use u on u.token_id = t.id
				where lower(a.username) = lower(:username)
				  and t.revoked_at is null
				order by lower(t.name)
				""").param("username", username).param("today", today).query(AccessTokenRow.class).list();
	}

	/**
	 * The account for which a token signs in.
	 * @param secretHash the digest of the token
	 * @param today the headquarters' today
	 * @return the key of the token and the username; empty for a token that is unknown,
	 * expired or revoked, or whose account is disabled
	 */
	public Optional<Holder> holder(String secretHash, LocalDate today) {
		return this.jdbc.sql("""
				select t.id as token_id, a.username
				from access_token t
				join account a on a.id = t.account_id and a.enabled
				where t.secret_hash = :hash
				  and t.revoked_at is null
				  and t.expires_on > :today
				""").param("hash", secretHash).param("today", today).query(Holder.class).optional();
	}

	/**
	 * Notes that a token was used, once a minute at most.
	 * @param tokenId the key
	 * @param at the moment
	 */
	public void used(long tokenId, Instant at) {
		this.jdbc.sql("""
				insert into access_token_use (token_id, used_at) values (:token, :at)
				on conflict (token_id) do update set used_at = excluded.used_at
				where access_token_use.used_at <= excluded.used_at - interval '1 minute'
				""").param("token", tokenId).param("at", Timestamp.from(at)).update();
	}

	/**
	 * Whose a token is.
	 *
	 * @param tokenId the key of the token
	 * @param username of the account
	 */
	public record Holder(long tokenId, String username) {

	}

}
