package org.muster.account.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A person who signs in. The password is not part of it, so that no history keeps one.
 */
@Entity
public class Account extends Recorded {

	/** Whose records need no second pair of eyes; the database refuses the name too. */
	private static final String THE_APPLICATION = "muster";

	private String username;

	private String displayName;

	private boolean enabled = true;

	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	private Set<Role> roles = new HashSet<>();

	protected Account() {
	}

	/**
	 * Opens an account.
	 * @param username what is typed to sign in, unique regardless of case
	 * @param displayName the person's name as others see it
	 * @param roles at least one
	 * @param createdAt when
	 * @throws IllegalArgumentException without a role
	 * @throws BrokenRuleException if the name is the application's own
	 */
	public Account(String username, String displayName, Set<Role> roles, Instant createdAt) {
		BrokenRuleException.require(!username.equalsIgnoreCase(THE_APPLICATION), "username",
				"Under this name stands what the application records by itself. Choose another.");
		this.username = username;
		this.displayName = displayName;
		this.createdAt = createdAt;
		grant(roles);
	}

	/**
	 * Replaces the rights.
	 * @param granted at least one
	 * @throws IllegalArgumentException without a role
	 */
	public void grant(Set<Role> granted) {
		if (granted.isEmpty()) {
			throw new IllegalArgumentException("An account has at least one role.");
		}
		this.roles.retainAll(granted);
		this.roles.addAll(granted);
	}

	/**
	 * Changes how others see the person.
	 * @param name the new name
	 */
	public void rename(String name) {
		this.displayName = name;
	}

	/**
	 * Nobody can sign in with it any more, and who is signed in is signed out.
	 */
	public void disable() {
		this.enabled = false;
	}

	/**
	 * Undoes {@link #disable()}.
	 */
	public void enable() {
		this.enabled = true;
	}

	/**
	 * What is typed to sign in.
	 * @return the username as it was first spelt
	 */
	public String username() {
		return this.username;
	}

	/**
	 * The person's name as others see it.
	 * @return the name
	 */
	public String displayName() {
		return this.displayName;
	}

	/**
	 * Whether one can sign in with it.
	 * @return false once disabled
	 */
	public boolean isEnabled() {
		return this.enabled;
	}

	/**
	 * The rights as granted, without those that they imply.
	 * @return in the order of the enum
	 */
	public Set<Role> roles() {
		Set<Role> sorted = EnumSet.noneOf(Role.class);
		sorted.addAll(this.roles);
		return sorted;
	}

}
