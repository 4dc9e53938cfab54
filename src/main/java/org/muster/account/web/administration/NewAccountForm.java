package org.muster.account.web.administration;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.account.domain.Role;

/**
 * A new account.
 *
 * @param username letters, digits, points, hyphens and underscores
 * @param displayName the person's name as others see it
 * @param roles at least one
 * @param password the first password
 */
record NewAccountForm(@NotNull @Size(max = 100) @Pattern(regexp = "[\\p{L}\\p{N}._-]+") String username,
		@NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cc}*") String displayName, @NotEmpty Set<Role> roles,
		@NotNull String password) {

	static NewAccountForm empty() {
		return new NewAccountForm("", "", Set.of(Role.VIEWER), "");
	}

	@Override
	public String toString() {
		return "NewAccountForm";
	}

}
