package org.muster.readiness.domain.whatif;

import java.time.LocalDate;

/**
 * How many officers of a batch are ready from a day until the next step.
 *
 * @param day the first day of the step
 * @param without as the records are
 * @param with with the supposed passes as well
 */
public record WhatIfStep(LocalDate day, long without, long with) {

	/**
	 * What the passes would add.
	 * @return from zero up
	 */
	public long gained() {
		return this.with - this.without;
	}

}
