package org.muster.account.service;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.Credential;
import org.muster.account.domain.CredentialRepository;
import org.muster.account.domain.Role;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts.
 */
@Service
@Transactional
public class AccountService {

	private final AccountRepository accounts;

	private final CredentialRepository credentials;

	private final PasswordEncoder encoder;

	private final Clock clock;

	AccountService(AccountRepository accounts, CredentialRepository credentials, PasswordEncoder encoder, Clock clock) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * Opens an account.
	 * @param username what is typed to sign in
	 * @param displayName the person's name as others see it
	 * @param roles at least one
	 * @param password the first password, at most 72 bytes
	 */
	public void open(String username, String displayName, Set<Role> roles, String password) {
		Account account = this.accounts.saveAndFlush(new Account(username, displayName, roles, this.clock.instant()));
		this.credentials.saveAndFlush(new Credential(account, hash(password), this.clock.instant()));
	}

	/**
	 * Opens the first account, where there is none.
	 * @param username what is typed to sign in
	 * @param displayName the name that others see
	 * @param password the first password, at most 72 bytes
	 * @return false when there already are accounts
	 */
	public boolean openFirst(String username, String displayName, String password) {
		if (this.accounts.count() > 0) {
			return false;
		}
		open(username, displayName, Set.of(Role.ADMINISTRATOR), password);
		return true;
	}

	private String hash(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

}
