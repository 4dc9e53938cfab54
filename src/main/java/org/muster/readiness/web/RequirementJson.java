package org.muster.readiness.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.RequirementStanding;

/**
 * How an officer stands in one requirement, in the API.
 */
record RequirementJson(String course, String title, boolean critical, String state, @Nullable LocalDate since,
		@Nullable LocalDate validThrough) {

	static RequirementJson of(RequirementStanding standing) {
		return new RequirementJson(standing.course(), standing.title(), standing.critical(), standing.state().word(),
				standing.since(), standing.validThrough());
	}

}
