package org.muster.account.security;

import java.time.Duration;

import org.springframework.security.authentication.LockedException;

/**
 * Too many failed sign-ins: this one was not looked at.
 */
class SignInLockedException extends LockedException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	SignInLockedException(Duration wait) {
		super("Too many failed sign-ins.");
		this.wait = wait;
	}

	long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

	long minutes() {
		return (seconds() + 59) / 60;
	}

}
