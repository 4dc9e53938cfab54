package org.muster.account.service;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.Role;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountService {

	private final AccountRepository accounts;

	private final PasswordService passwords;

	private final Clock clock;

	AccountService(AccountRepository accounts, PasswordService passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * All accounts, by username.
	 * @return enabled and disabled
	 */
	@Transactional(readOnly = true)
	public List<AccountRow> list() {
		return this.accounts.findAll().stream().map(AccountRow::of).toList();
	}

	/**
	 * One account.
	 * @param username in any case
	 * @return the account
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	public AccountRow show(String username) {
		return AccountRow.of(find(username));
	}

	/**
	 * Opens an account.
	 * @param username what is typed to sign in, unique regardless of case
	 * @param displayName the person's name as others see it
	 * @param roles at least one
	 * @param password the first password
	 * @throws BrokenRuleException if the username is taken or the password no good
	 */
	public void open(String username, String displayName, Set<Role> roles, String password) {
		BrokenRuleException.require(this.accounts.findByUsername(username).isEmpty(), "username",
				"There already is an account of this name.");
		PasswordRule.require("password", username, password);
		Account account = new Account(username, displayName, roles, this.clock.instant());
		this.passwords.give(this.accounts.saveAndFlush(account), password);
	}

	/**
	 * Changes name and rights. Nobody takes the administrator's right from oneself, so
	 * that somebody always has it.
	 * @param username whose
	 * @param version the version that the change was made to
	 * @param displayName the new name
	 * @param roles at least one
	 * @param actor the administrator
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if someone else was
	 * faster
	 */
	public void change(String username, int version, String displayName, Set<Role> roles, String actor) {
		Account account = find(username);
		account.requireVersion(version);
		BrokenRuleException.require(!account.username().equals(actor) || roles.contains(Role.ADMINISTRATOR), "roles",
				"You cannot take the administrator's right from yourself; another administrator can.");
		account.rename(displayName);
		account.grant(roles);
	}

	/**
	 * Opens the way in for an account, or closes it.
	 * @param username whose
	 * @param enabled whether one can sign in with it
	 * @param actor the administrator
	 */
	public void allow(String username, boolean enabled, String actor) {
		Account account = find(username);
		BrokenRuleException.require(enabled || !account.username().equals(actor), "enabled",
				"You cannot disable your own account; another administrator can.");
		if (enabled) {
			account.enable();
		}
		else {
			account.disable();
		}
	}

	/**
	 * Replaces a password that was forgotten.
	 * @param username whose
	 * @param password the new one
	 * @throws BrokenRuleException if the password is no good
	 */
	public void resetPassword(String username, String password) {
		Account account = find(username);
		PasswordRule.require("password", account.username(), password);
		this.passwords.replace(account, password);
	}

	private Account find(String username) {
		return this.accounts.findByUsername(username)
			.orElseThrow(() -> new MissingException("There is no such account."));
	}

}
