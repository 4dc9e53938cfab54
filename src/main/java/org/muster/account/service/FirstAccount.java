package org.muster.account.service;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Opens the account {@code admin} where there is none yet, before the first request is
 * answered.
 */
@Component
class FirstAccount implements SmartInitializingSingleton {

	// Without 0, O, 1, l and I, which a console's font may not tell apart.
	private static final String ALPHABET = "23456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 24;

	private final AccountService accounts;

	private final AccountSettings settings;

	FirstAccount(AccountService accounts, AccountSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		String chosen = this.settings.adminPassword();
		String password = (chosen != null && !chosen.isBlank()) ? chosen : random();
		if (PasswordRule.isTooLong(password)) {
			throw new IllegalStateException("MUSTER_ADMIN_PASSWORD is longer than " + PasswordRule.MOST_BYTES
					+ " bytes, which is the most that a password may have.");
		}
		if (this.accounts.openFirst("admin", "Administrator", password) && !password.equals(chosen)) {
			print(password);
		}
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
