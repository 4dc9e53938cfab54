package org.muster.batch.domain.returns;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * The kinds of personnel that strength returns count apart.
 */
public enum PersonnelKind {

	/** Police who serve as a formed unit. */
	FORMED_POLICE_UNIT,

	/** Police who serve one by one. */
	INDIVIDUAL_POLICE,

	/** Troops. */
	TROOPS,

	/** Experts on mission. */
	EXPERTS,

	/** Staff officers. */
	STAFF_OFFICERS,

	/** Any other. */
	OTHER;

	@Converter(autoApply = true)
	static class Words extends WordConverter<PersonnelKind> {

		Words() {
			super(PersonnelKind.class);
		}

	}

}
