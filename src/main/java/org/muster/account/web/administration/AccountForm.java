package org.muster.account.web.administration;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.account.domain.Role;
import org.muster.account.service.AccountRow;
import org.muster.shared.web.stale.VersionedForm;

/**
 * What an administrator says about an account.
 *
 * @param displayName the person's name as others see it
 * @param roles at least one
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record AccountForm(@NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cc}*") String displayName,
		@NotEmpty Set<Role> roles, @Nullable Integer version, @Nullable String shown) implements VersionedForm {

	static AccountForm from(AccountRow account) {
		return new AccountForm(account.displayName(), account.roles(), account.version(), null);
	}

}
