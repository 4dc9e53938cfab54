package org.muster.officer.web.doubles;

import java.util.Set;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether whoever is signed in may merge two records. It decides what is offered; the
 * right itself is asked for where they are merged.
 */
@Component
class MergeRight {

	private static final Set<String> MERGING = Set.of("ROLE_ADMINISTRATOR", "ROLE_COMMAND");

	boolean isHeld() {
		Authentication reader = SecurityContextHolder.getContext().getAuthentication();
		return reader != null
				&& reader.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(MERGING::contains);
	}

}
