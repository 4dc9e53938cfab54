package org.muster.readiness.service.whatif;

import java.util.List;

import org.muster.readiness.domain.whatif.WhatIfStep;

/**
 * What supposed passes would do to a batch.
 *
 * @param officers how many would pass
 * @param unknown service numbers that are not on the roll
 * @param steps the numbers ready, without and with the passes
 */
public record WhatIf(long officers, List<String> unknown, List<WhatIfStep> steps) {

	/**
	 * The most that the passes add on any day.
	 * @return from zero up
	 */
	public long mostGained() {
		return this.steps.stream().mapToLong(WhatIfStep::gained).max().orElse(0);
	}

}
