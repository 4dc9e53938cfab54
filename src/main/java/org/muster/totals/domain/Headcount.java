package org.muster.totals.domain;

import org.muster.shared.Figure;

/**
 * The headcount identity of a mission or a part of it over a period: opening + arrived -
 * went home - died = present. Where the figure is a count taken rather than a sum of
 * movements, what the counts changed stands beside it as recounted.
 *
 * @param scope the code of the mission, contributor or batch
 * @param name its name
 * @param opening in mission at the end of the day before the period
 * @param arrived arrived within the period
 * @param wentHome departed for home within the period
 * @param died died in mission within the period
 * @param recounted by how much counts taken changed the figure, zero where movements are
 * the figure
 * @param present in mission at the end of the last day of the period
 */
public record Headcount(String scope, String name, Figure opening, Figure arrived, Figure wentHome, Figure died,
		Figure recounted, Figure present) {

	/**
	 * Whether the identity holds.
	 * @return true if the movements explain the difference
	 */
	public boolean holds() {
		return this.opening.plus(this.arrived)
			.minus(this.wentHome)
			.minus(this.died)
			.plus(this.recounted)
			.number() == this.present.number();
	}

}
