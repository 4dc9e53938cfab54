package org.muster.account.web.token;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * A token to be made.
 *
 * @param name by which its person will know it
 * @param expiresOn the first day on which it is refused
 */
record TokenForm(@Nullable @Size(max = 100) @Pattern(regexp = Typed.WORDS) String name, @Nullable String expiresOn) {

	private static final int USUAL = 90;

	static TokenForm on(LocalDate today) {
		return new TokenForm("", today.plusDays(USUAL).toString());
	}

	String words() {
		return Typed.text("name", this.name, "Give the token a name, for instance of the program that will use it.");
	}

	LocalDate day() {
		return Typed.day("expiresOn", this.expiresOn);
	}

}
