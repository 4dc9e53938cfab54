package org.muster.account.service.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.token.AccessToken;
import org.muster.account.domain.token.AccessTokenQueries;
import org.muster.account.domain.token.AccessTokenRepository;
import org.muster.account.domain.token.AccessTokenRow;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, lists and revokes the tokens of one's own account.
 */
@Service
@Transactional
public class AccessTokens {

	/** More names than these nobody keeps apart. */
	private static final int MOST = 50;

	private final AccountRepository accounts;

	private final AccessTokenRepository tokens;

	private final AccessTokenQueries queries;

	private final Clock clock;

	AccessTokens(AccountRepository accounts, AccessTokenRepository tokens, AccessTokenQueries queries, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * The tokens of an account that were not revoked.
	 * @param username whose
	 * @return by name
	 */
	@Transactional(readOnly = true)
	public List<AccessTokenRow> of(String username) {
		return this.queries.of(username, today());
	}

	/**
	 * Makes a token.
	 * @param username for whose account
	 * @param name by which its person will know it
	 * @param expiresOn the first day on which it is refused
	 * @return the token, which nobody can read again
	 * @throws BrokenRuleException if there is one of that name, there are too many, or it
	 * would hold for longer than a year
	 */
	public String make(String username, String name, LocalDate expiresOn) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		List<AccessTokenRow> present = of(username);
		BrokenRuleException.require(present.stream().noneMatch((token) -> token.name().equalsIgnoreCase(name)), "name",
				"You have a token of that name. Choose another name, or revoke that token first.");
		BrokenRuleException.require(present.size() < MOST, "name",
				"You have %d tokens. Revoke those that are not needed any more first.".formatted(MOST));
		String secret = Secret.make();
		this.tokens.saveAndFlush(new AccessToken(account, name, Secret.digest(secret), today(), expiresOn));
		return secret;
	}

	/**
	 * One token.
	 * @param username whose
	 * @param id the key
	 * @return the token
	 * @throws MissingException if the account has no such token
	 */
	@Transactional(readOnly = true)
	public AccessTokenRow get(String username, long id) {
		return of(username).stream().filter((token) -> token.id() == id).findFirst().orElseThrow(AccessTokens::missing);
	}

	/**
	 * Refuses a token from now on.
	 * @param username whose
	 * @param id the key
	 * @throws MissingException if the account has no such token
	 */
	public void revoke(String username, long id) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		AccessToken token = this.tokens.find(id, Objects.requireNonNull(account.id()))
			.orElseThrow(AccessTokens::missing);
		token.revoke(this.clock.instant());
		this.tokens.saveAndFlush(token);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static MissingException missing() {
		return new MissingException("Your account has no such token, or it was revoked.");
	}

}
