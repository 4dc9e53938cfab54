package org.muster.account.domain;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What proves that someone is the person of an account.
 */
@Entity
@Table(name = "account_credential")
public class Credential {

	@Id
	private Long accountId;

	@Version
	private @Nullable Integer version;

	private String passwordHash;

	private Instant changedAt;

	protected Credential() {
	}

	/**
	 * Gives an account its first password.
	 * @param account a saved account
	 * @param passwordHash the password as the encoder hashed it
	 * @param changedAt when
	 */
	public Credential(Account account, String passwordHash, Instant changedAt) {
		this.accountId = Objects.requireNonNull(account.id());
		this.passwordHash = passwordHash;
		this.changedAt = changedAt;
	}

	/**
	 * Replaces the password, of which nothing stays.
	 * @param hash the new password as the encoder hashed it
	 * @param at when
	 */
	public void replace(String hash, Instant at) {
		this.passwordHash = hash;
		this.changedAt = at;
	}

	/**
	 * Whose it is.
	 * @return the key of the account
	 */
	public long accountId() {
		return this.accountId;
	}

	/**
	 * The password as the encoder hashed it.
	 * @return the hash with the name of its method
	 */
	public String passwordHash() {
		return this.passwordHash;
	}

	/**
	 * Grows with every new password.
	 * @return the number of the version, zero for the first
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

}
