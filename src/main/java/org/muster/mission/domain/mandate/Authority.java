package org.muster.mission.domain.mandate;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * Under whose authority a mandate places a mission.
 */
public enum Authority {

	/** A non-UN force that the United Nations authorise. */
	UN_AUTHORISED,

	/** A peace operation of the United Nations. */
	UN_OPERATION;

	@Converter(autoApply = true)
	static class Words extends WordConverter<Authority> {

		Words() {
			super(Authority.class);
		}

	}

}
