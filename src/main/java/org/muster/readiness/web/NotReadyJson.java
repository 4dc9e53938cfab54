package org.muster.readiness.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.NotReadyOfficer;

/**
 * An officer who is not ready, in the API.
 */
record NotReadyJson(String serviceNumber, String bin, List<RequirementJson> failing, @Nullable LocalDate readyFrom) {

	static NotReadyJson of(NotReadyOfficer officer) {
		return new NotReadyJson(officer.serviceNumber(), officer.bin().word(),
				officer.failing().stream().map(RequirementJson::of).toList(), officer.readyFrom());
	}

}
