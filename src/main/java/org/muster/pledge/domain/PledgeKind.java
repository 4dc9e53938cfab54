package org.muster.pledge.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * What kind of personnel a pledge promises.
 */
public enum PledgeKind {

	/** Police. */
	POLICE,

	/** Military. */
	MILITARY,

	/** Both. */
	MIXED;

	@Converter(autoApply = true)
	static class Words extends WordConverter<PledgeKind> {

		Words() {
			super(PledgeKind.class);
		}

	}

}
