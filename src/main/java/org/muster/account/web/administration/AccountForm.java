package org.muster.account.web.administration;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.account.domain.Role;
import org.muster.account.service.AccountRow;

/**
 * What an administrator says about an account.
 *
 * @param displayName the person's name as others see it
 * @param roles at least one
 * @param version the version that is changed
 */
record AccountForm(@NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cc}*") String displayName,
		@NotEmpty Set<Role> roles, int version) {

	static AccountForm from(AccountRow account) {
		return new AccountForm(account.displayName(), account.roles(), account.version());
	}

}
