package org.muster.batch.domain.movement;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * Which way a movement changes the number in mission.
 */
public enum Direction {

	/** To the mission; counts from arrival. */
	OUT,

	/** Home; counts from departure. */
	HOME,

	/** A death in mission. */
	DEATH;

	@Converter(autoApply = true)
	static class Words extends WordConverter<Direction> {

		Words() {
			super(Direction.class);
		}

	}

}
