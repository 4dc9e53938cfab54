package org.muster.equipment.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * What is promised beside people.
 */
public enum EquipmentKind {

	/** Vehicles. */
	VEHICLES,

	/** Aircraft. */
	AIRCRAFT,

	/** Kit of officers and units. */
	KIT,

	/** Money, in whole units of the currency that the item names. */
	MONEY;

	@Converter(autoApply = true)
	static class Spelling extends WordConverter<EquipmentKind> {

		Spelling() {
			super(EquipmentKind.class);
		}

	}

}
