package org.muster.account.web;

import jakarta.validation.constraints.NotNull;

/**
 * One's own new password.
 *
 * @param current the present password
 * @param password the new one
 * @param repeated the new one again
 */
record PasswordForm(@NotNull String current, @NotNull String password, @NotNull String repeated) {

	static PasswordForm empty() {
		return new PasswordForm("", "", "");
	}

	boolean isRepeated() {
		return this.password.equals(this.repeated);
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
