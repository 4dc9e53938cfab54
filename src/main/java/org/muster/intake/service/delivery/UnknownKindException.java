package org.muster.intake.service.delivery;

import org.muster.intake.domain.catalogue.Kinds;

/**
 * Somebody sent a file of a kind that there is not.
 */
public class UnknownKindException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Lists the kinds that there are. */
	UnknownKindException() {
		super("The parameter kind is one of: %s, %s.".formatted(Kinds.names(), Upload.PACK));
	}

}
