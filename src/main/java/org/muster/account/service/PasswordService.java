package org.muster.account.service;

import java.time.Clock;
import java.util.Objects;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.Credential;
import org.muster.account.domain.CredentialRepository;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives, replaces and changes passwords.
 */
@Service
@Transactional
public class PasswordService {

	private final AccountRepository accounts;

	private final CredentialRepository credentials;

	private final PasswordEncoder encoder;

	private final Clock clock;

	PasswordService(AccountRepository accounts, CredentialRepository credentials, PasswordEncoder encoder,
			Clock clock) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * Changes one's own password.
	 * @param username whose
	 * @param current the present password, to prove who asks
	 * @param password the new one
	 * @throws BrokenRuleException if the present password is wrong or the new one no good
	 */
	public void change(String username, String current, String password) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		BrokenRuleException.require(this.encoder.matches(current, credential(account).passwordHash()), "current",
				"This is not your present password.");
		PasswordRule.require("password", username, password);
		replace(account, password);
	}

	void give(Account account, String password) {
		this.credentials.saveAndFlush(new Credential(account, hash(password), this.clock.instant()));
	}

	void replace(Account account, String password) {
		credential(account).replace(hash(password), this.clock.instant());
	}

	private Credential credential(Account account) {
		return this.credentials.findByAccount(account).orElseThrow();
	}

	private String hash(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

}
