package org.muster.merge.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.muster.merge.domain.Pair;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.service.Readiness;

import org.springframework.stereotype.Component;

/**
 * Who the officers of two records are today, and how they stand.
 */
@Component
class Sides {

	private final Officers officers;

	private final Readiness readiness;

	private final Clock clock;

	Sides(Officers officers, Readiness readiness, Clock clock) {
		this.officers = officers;
		this.readiness = readiness;
		this.clock = clock;
	}

	OfficerIdentity identity(String serviceNumber) {
		return this.officers.get(serviceNumber, LocalDate.now(this.clock));
	}

	List<MissionReadiness> readiness(long officerId) {
		return this.readiness.ofOfficer(officerId, LocalDate.now(this.clock));
	}

	void requireWithinReach(String field, Pair pair) {
		this.officers.requireWithinReach(field, pair.keptId());
		this.officers.requireWithinReach(field, pair.otherId());
	}

}
