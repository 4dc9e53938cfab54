package org.muster.batch.service.movement;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * The right to move people against the rules, which always takes a reason.
 */
@Component
public class CommandRight {

	/**
	 * Demands the right.
	 * @throws org.springframework.security.access.AccessDeniedException without it
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void demand() {
		// The annotation says it all.
	}

}
