package org.muster.account.domain.token;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.muster.account.domain.Account;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A token with which a program signs in for an account, until it expires or is revoked.
 * Only its digest is known.
 */
@Entity
@Table(name = "access_token")
public class AccessToken extends Recorded {

	/** The longest that a token may hold, in days. */
	public static final int LONGEST = 366;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "account_id")
	private Account account;

	private String name;

	private String secretHash;

	private LocalDate madeOn;

	private LocalDate expiresOn;

	private @Nullable Instant revokedAt;

	protected AccessToken() {
	}

	/**
	 * Keeps a new token.
	 * @param account for which it signs in
	 * @param name by which its person knows it
	 * @param secretHash the digest of the token
	 * @param today the day on which it is made
	 * @param expiresOn the first day on which it is refused
	 * @throws BrokenRuleException if it would not hold a day, or longer than a year
	 */
	public AccessToken(Account account, String name, String secretHash, LocalDate today, LocalDate expiresOn) {
		BrokenRuleException.require(expiresOn.isAfter(today), "expiresOn", "A token expires after today.");
		BrokenRuleException.require(!expiresOn.isAfter(today.plusDays(LONGEST)), "expiresOn",
				"A token holds for a year at most, until %s.".formatted(today.plusDays(LONGEST)));
		this.account = account;
		this.name = name;
		this.secretHash = secretHash;
		this.madeOn = today;
		this.expiresOn = expiresOn;
	}

	/**
	 * Refuses the token from now on. Revoking it again changes nothing.
	 * @param at the moment
	 */
	public void revoke(Instant at) {
		if (this.revokedAt == null) {
			this.revokedAt = at;
		}
	}

	/**
	 * By what its person knows it.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

}
