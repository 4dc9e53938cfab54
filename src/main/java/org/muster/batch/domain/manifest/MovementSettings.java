package org.muster.batch.domain.manifest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people may be under way before their arrival is overdue.
 *
 * @param daysUnderWay days from the departure, zero or more
 */
@ConfigurationProperties("muster.movements")
public record MovementSettings(@DefaultValue("3") int daysUnderWay) {

	/**
	 * Refuses less than no days.
	 */
	public MovementSettings {
		if (daysUnderWay < 0) {
			throw new IllegalArgumentException("muster.movements.days-under-way is zero or more");
		}
	}

}
