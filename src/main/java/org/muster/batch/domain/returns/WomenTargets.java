package org.muster.batch.domain.returns;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shares of women that are aimed at, in percent, by kind of personnel.
 *
 * @param formedPoliceUnit of formed police units
 * @param individualPolice of individual police officers
 */
@ConfigurationProperties("muster.women")
public record WomenTargets(@DefaultValue("20") int formedPoliceUnit, @DefaultValue("30") int individualPolice) {

	/**
	 * Refuses what is no percentage.
	 */
	public WomenTargets {
		if (formedPoliceUnit < 0 || formedPoliceUnit > 100 || individualPolice < 0 || individualPolice > 100) {
			throw new IllegalArgumentException("muster.women needs percentages from 0 to 100");
		}
	}

	/**
	 * The share aimed at.
	 * @param kind the kind of personnel
	 * @return in percent, {@code null} where no target is set
	 */
	public @Nullable Integer of(PersonnelKind kind) {
		return switch (kind) {
			case FORMED_POLICE_UNIT -> this.formedPoliceUnit;
			case INDIVIDUAL_POLICE -> this.individualPolice;
			case TROOPS, EXPERTS, STAFF_OFFICERS, OTHER -> null;
		};
	}

}
