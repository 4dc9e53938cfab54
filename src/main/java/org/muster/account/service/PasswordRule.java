package org.muster.account.service;

import java.nio.charset.StandardCharsets;

import org.muster.shared.BrokenRuleException;

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
	 * Refuses what is no good password.
	 * @param field the field in which it was typed
	 * @param username whose it would be
	 * @param password as typed
	 * @throws BrokenRuleException if it may not be set
	 */
	public static void require(String field, String username, String password) {
		BrokenRuleException.require(password.codePointCount(0, password.length()) >= SHORTEST, field,
				"A password has at least " + SHORTEST + " characters; several words in a row are easy to remember.");
		BrokenRuleException.require(!isTooLong(password), field, "A password has at most " + MOST_BYTES
				+ " letters or digits; other characters count for more than one.");
		BrokenRuleException.require(!password.strip().equalsIgnoreCase(username), field,
				"The username cannot be the password.");
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
