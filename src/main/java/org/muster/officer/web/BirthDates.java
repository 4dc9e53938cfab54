package org.muster.officer.web;

import java.util.Set;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who sees birth dates: whoever may do more than read. Pages ask it as
 * {@code @birthDates}.
 */
@Component
public class BirthDates {

	private static final Set<String> SEEING = Set.of("ROLE_ADMINISTRATOR", "ROLE_COMMAND", "ROLE_DEPLOYMENT_OFFICER",
			"ROLE_TRAINING_OFFICER");

	/**
	 * Whether birth dates are shown to whoever is signed in.
	 * @return false for those who only read
	 */
	public boolean areShown() {
		Authentication reader = SecurityContextHolder.getContext().getAuthentication();
		return reader != null
				&& reader.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(SEEING::contains);
	}

}
