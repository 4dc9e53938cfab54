package org.muster.account.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which passwords may be set. Length is what counts; nobody is made to use odd
 * characters.
 */
public final class PasswordRule {

	/** The fewest characters. */
	public static final int SHORTEST = 12;

	/** The most bytes, since BCrypt would cut off what is beyond unseen. */
	public static final int MOST_BYTES = 72;

	private PasswordRule() {
	}

	/**
	 * What is wrong with a password.
	 * @param username whose it would be
	 * @param password as typed
	 * @return the key of a message, empty when it may be set
	 */
	public static Optional<String> problem(String username, String password) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("password.too-short");
		}
		if (isTooLong(password)) {
			return Optional.of("password.too-long");
		}
		if (password.strip().equalsIgnoreCase(username)) {
			return Optional.of("password.is-username");
		}
		return Optional.empty();
	}

	/**
	 * Whether BCrypt would cut it off.
	 * @param password as typed
	 * @return true beyond 72 bytes
	 */
	public static boolean isTooLong(CharSequence password) {
		return password.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
	}

}
