package org.muster.account.service;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.account.domain.Account;
import org.muster.account.domain.AccountRepository;
import org.muster.account.domain.Role;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the account {@code admin} where there is none yet, before the first request is
 * answered.
 */
@Component
class FirstAccount implements SmartInitializingSingleton {

	// Without 0, O, 1, l and I, which a console's font may not tell apart.
	private static final String ALPHABET = "23456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 24;

	private final AccountRepository accounts;

	private final PasswordService passwords;

	private final AccountSettings settings;

	private final TransactionOperations transaction;

	private final JdbcClient jdbc;

	private final Clock clock;

	FirstAccount(AccountRepository accounts, PasswordService passwords, AccountSettings settings,
			TransactionOperations transaction, JdbcClient jdbc, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.settings = settings;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		// Asked without JPA, which at this time is still reading its mappings beside.
		if (!Boolean.TRUE.equals(this.jdbc.sql("select exists (select from account)").query(Boolean.class).single())) {
			openFirst();
		}
	}

	private void openFirst() {
		String chosen = this.settings.adminPassword();
		String password = (chosen != null && !chosen.isBlank()) ? chosen : random();
		if (PasswordRule.isTooLong(password)) {
			throw new IllegalStateException("MUSTER_ADMIN_PASSWORD is longer than " + PasswordRule.MOST_BYTES
					+ " bytes, which is the most that a password may have.");
		}
		boolean isOpened = Boolean.TRUE.equals(this.transaction.execute((status) -> open(password)));
		if (isOpened && !password.equals(chosen)) {
			print(password);
		}
	}

	private boolean open(String password) {
		if (this.accounts.count() > 0) {
			return false;
		}
		Account account = new Account("admin", "Administrator", Set.of(Role.ADMINISTRATOR), this.clock.instant());
		this.passwords.give(this.accounts.saveAndFlush(account), password);
		return true;
	}

	private static String random() {
		return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.mapToObj(ALPHABET::charAt)
			.map(String::valueOf)
			.collect(Collectors.joining());
	}

	// On the console and not through a logger, so that no log file keeps it.
	private static void print(String password) {
		System.out.printf("""

				  +------------------------------------------------------------+
				  |  Muster made the first account. Shown only this once:      |
				  |                                                            |
				  |    username   admin                                        |
				  |    password   %-24s                     |
				  |                                                            |
				  +------------------------------------------------------------+

				""", password);
	}

}
