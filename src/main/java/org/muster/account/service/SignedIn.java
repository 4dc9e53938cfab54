package org.muster.account.service;

import org.muster.account.domain.Account;
import org.muster.account.domain.Credential;
import org.muster.account.domain.Role;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/**
 * Who is signed in. It holds as long as neither the account nor its password changes.
 */
public final class SignedIn extends User {

	private static final long serialVersionUID = 1L;

	private final long accountId;

	private final String displayName;

	private final int accountVersion;

	private final int credentialVersion;

	/**
	 * Speaks for an account.
	 * @param account as it is now
	 * @param credential as it is now
	 */
	SignedIn(Account account, Credential credential) {
		super(account.username(), credential.passwordHash(),
				AuthorityUtils.createAuthorityList(account.roles().stream().map(Role::authority).toList()));
		this.accountId = credential.accountId();
		this.displayName = account.displayName();
		this.accountVersion = account.version();
		this.credentialVersion = credential.version();
	}

	/**
	 * The account's key.
	 * @return the key in the database
	 */
	public long accountId() {
		return this.accountId;
	}

	/**
	 * The person's name as others see it.
	 * @return the name
	 */
	public String getDisplayName() {
		return this.displayName;
	}

	int accountVersion() {
		return this.accountVersion;
	}

	int credentialVersion() {
		return this.credentialVersion;
	}

}
