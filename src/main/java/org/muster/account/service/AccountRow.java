package org.muster.account.service;

import java.util.Set;

import org.muster.account.domain.Account;
import org.muster.account.domain.Role;

/**
 * An account as pages show it.
 *
 * @param username what is typed to sign in
 * @param displayName the person's name as others see it
 * @param roles the rights as granted
 * @param enabled whether one can sign in with it
 * @param version grows with every change
 */
public record AccountRow(String username, String displayName, Set<Role> roles, boolean enabled, int version) {

	static AccountRow of(Account account) {
		return new AccountRow(account.username(), account.displayName(), account.roles(), account.isEnabled(),
				account.version());
	}

}
