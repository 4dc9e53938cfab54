package org.muster.readiness.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.domain.Status;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.shared.Period;
import org.muster.shared.Words;

/**
 * An officer on a day in the API. Birth dates are not given out.
 */
record OfficerJson(String serviceNumber, String surname, @Nullable String otherNames, String rank, String sex,
		@Nullable String unit, @Nullable String status, @Nullable LocalDate enlistedOn, LocalDate asOf,
		List<MissionJson> missions) {

	static OfficerJson of(OfficerIdentity officer, List<MissionReadiness> missions, LocalDate asOf) {
		Status status = officer.status();
		return new OfficerJson(officer.serviceNumber(), officer.surname(), officer.otherNames(), officer.rank(),
				officer.sex().name(), officer.unit(), (status != null) ? Words.of(status) : null, officer.enlistedOn(),
				asOf, missions.stream().map(MissionJson::of).toList());
	}

	/**
	 * The officer's readiness for a mission; until is exclusive, null when open.
	 */
	record MissionJson(String mission, boolean ready, List<Period> readyPeriods, List<RequirementJson> requirements) {

		static MissionJson of(MissionReadiness readiness) {
			return new MissionJson(readiness.mission(), readiness.ready(), readiness.readyPeriods(),
					readiness.requirements().stream().map(RequirementJson::of).toList());
		}

	}

}
