package org.muster.account.security.password;

import java.time.Duration;

import org.springframework.security.authentication.LockedException;

/**
 * Too many failed sign-ins: this one was not looked at.
 */
public class SignInLockedException extends LockedException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	SignInLockedException(Duration wait) {
		super("Too many failed sign-ins.");
		this.wait = wait;
	}

	/**
	 * How long to wait.
	 * @return seconds, at least one
	 */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

	/**
	 * How long to wait.
	 * @return minutes, at least one
	 */
	public long minutes() {
		return (seconds() + 59) / 60;
	}

}
