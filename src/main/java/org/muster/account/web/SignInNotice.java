package org.muster.account.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why someone stands before the sign-in page.
 *
 * @param key the key of a message
 * @param minutes how long to wait, zero where there is nothing to wait for
 * @param isProblem whether something went wrong
 */
record SignInNotice(String key, int minutes, boolean isProblem) {

	static Optional<SignInNotice> of(Map<String, String> reasons) {
		int minutes = minutes(String.valueOf(reasons.get("wait")));
		return Stream
			.of(new SignInNotice("wait", minutes, true), new SignInNotice("refused", 0, true),
					new SignInNotice("expired", 0, true), new SignInNotice("changed", 0, true),
					new SignInNotice("signed-out", 0, false))
			.filter((notice) -> reasons.containsKey(notice.key))
			.findFirst();
	}

	/**
	 * What to say.
	 * @return the key of a message
	 */
	public String message() {
		return "sign-in." + this.key;
	}

	private static int minutes(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
	}

}
