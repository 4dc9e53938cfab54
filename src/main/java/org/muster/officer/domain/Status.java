package org.muster.officer.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * How an officer stands in the service. Only the active can be ready.
 */
public enum Status {

	/** On duty. */
	ACTIVE,

	/** Suspended from duty. */
	SUSPENDED,

	/** On leave. */
	ON_LEAVE,

	/** Retired from the service. */
	RETIRED,

	/** Deceased. */
	DECEASED;

	@Converter(autoApply = true)
	static class Words extends WordConverter<Status> {

		Words() {
			super(Status.class);
		}

	}

}
