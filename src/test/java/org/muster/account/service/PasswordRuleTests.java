package org.muster.account.service;

import org.junit.jupiter.api.Test;
import org.muster.shared.BrokenRuleException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordRuleTests {

	@Test
	void twelveCharactersAreEnough() {
		PasswordRule.require("password", "otieno", "only-small12");
		assertRefused("otieno", "elevenchars", "at least 12");
	}

	@Test
	void charactersAreCountedAndNotTheirParts() {
		assertRefused("otieno", "🐘".repeat(6), "at least 12");
		PasswordRule.require("password", "otieno", "🐘".repeat(12));
	}

	@Test
	void whatBcryptWouldCutOffIsRefused() {
		PasswordRule.require("password", "otieno", "x".repeat(72));
		assertRefused("otieno", "x".repeat(73), "at most 72");
		assertRefused("otieno", "é".repeat(37), "at most 72");
	}

	@Test
	void theUsernameIsNoPassword() {
		assertRefused("inspector.otieno", "Inspector.Otieno", "cannot be the password");
	}

	private static void assertRefused(String username, String password, String why) {
		assertThatExceptionOfType(BrokenRuleException.class)
			.isThrownBy(() -> PasswordRule.require("password", username, password))
			.withMessageContaining(why);
	}

}
