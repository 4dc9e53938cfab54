package org.muster.account.web;

import java.util.Optional;

import org.muster.account.domain.Role;
import org.muster.account.service.SignedIn;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, as the header of every page shows it.
 */
@Component
public class SignedInPerson {

	/**
	 * Whether someone is signed in.
	 * @return false on the sign-in page
	 */
	public boolean isPresent() {
		return authentication().isPresent();
	}

	/**
	 * What the person typed to sign in.
	 * @return the username
	 */
	public String username() {
		return authentication().map(Authentication::getName).orElse("");
	}

	/**
	 * The person's name.
	 * @return the name, or the username where there is none
	 */
	public String displayName() {
		return authentication().map((person) -> (person.getPrincipal() instanceof SignedIn signedIn)
				? signedIn.getDisplayName() : person.getName())
			.orElse("");
	}

	/**
	 * What stands for the person where room is short.
	 * @return one or two capitals
	 */
	public String initials() {
		return Initials.of(displayName());
	}

	/**
	 * Whether the person looks after accounts.
	 * @return true for administrators
	 */
	public boolean isAdministrator() {
		return authentication().stream()
			.flatMap((person) -> person.getAuthorities().stream())
			.anyMatch((right) -> Role.ADMINISTRATOR.authority().equals(right.getAuthority()));
	}

	private static Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((authentication) -> !(authentication instanceof AnonymousAuthenticationToken));
	}

}
