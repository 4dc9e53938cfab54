package org.muster.statement.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * What a claim is about: one of the deployment totals.
 */
public enum Measure {

	/** The authorised strength of the mandate in force. */
	AUTHORISED,

	/** In mission. */
	DEPLOYED,

	/** Ready in any batch. */
	READY,

	/** On a roll, active, and neither ready nor in mission. */
	IN_TRAINING,

	/** The home contributor's pledge in force. */
	EXPECTED,

	/** The pledges in force. */
	PLEDGED,

	/** Pledged less deployed. */
	OUTSTANDING,

	/** Deployed plus ready. */
	AFTER_NEXT,

	/** Authorised less deployed. */
	SHORT;

	@Converter(autoApply = true)
	static class Words extends WordConverter<Measure> {

		Words() {
			super(Measure.class);
		}

	}

}
