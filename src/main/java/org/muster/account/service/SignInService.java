package org.muster.account.service;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.Credential;
import org.muster.account.domain.CredentialRepository;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who signs in, and whether who is signed in still may be.
 */
@Service
@Transactional(readOnly = true)
public class SignInService {

	private final AccountRepository accounts;

	private final CredentialRepository credentials;

	private final JdbcClient jdbc;

	SignInService(AccountRepository accounts, CredentialRepository credentials, JdbcClient jdbc) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.jdbc = jdbc;
	}

	/**
	 * The person behind a username. A disabled account is as good as none, so that nobody
	 * learns which names exist.
	 * @param username as typed
	 * @return the person with the hash to check the password against
	 * @throws UsernameNotFoundException if nobody can sign in under that name
	 */
	public SignedIn find(String username) {
		// A name with control characters is nobody's, and the database would choke on
		// NUL.
		if (username.chars().anyMatch(Character::isISOControl)) {
			throw nobody();
		}
		Account account = this.accounts.findByUsername(username)
			.filter(Account::isEnabled)
			.orElseThrow(SignInService::nobody);
		Credential credential = this.credentials.findByAccount(account).orElseThrow(SignInService::nobody);
		return new SignedIn(account, credential);
	}

	/**
	 * Whether the account still is as it was at sign-in.
	 * @param person who is signed in
	 * @return false once it is disabled or its name, rights or password are changed
	 */
	public boolean stands(SignedIn person) {
		return this.jdbc.sql("""
				select exists (
				    select from account a join account_credential c on c.account_id = a.id
				    where a.id = ? and a.enabled and a.version = ? and c.version = ?)
				""")
			.params(person.accountId(), person.accountVersion(), person.credentialVersion())
			.query(Boolean.class)
			.single();
	}

	private static UsernameNotFoundException nobody() {
		return new UsernameNotFoundException("Nobody can sign in under that name.");
	}

}
