package org.muster.batch.domain.movement;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * Why people go home.
 */
public enum HomewardReason {

	/** The tour is over. */
	END_OF_TOUR,

	/** For medical reasons. */
	MEDICAL,

	/** For disciplinary reasons. */
	DISCIPLINARY,

	/** On compassionate grounds. */
	COMPASSIONATE;

	@Converter(autoApply = true)
	static class Words extends WordConverter<HomewardReason> {

		Words() {
			super(HomewardReason.class);
		}

	}

}
