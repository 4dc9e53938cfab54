package org.muster.readiness.web;

import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An officer and the days on which the officer is ready.
 */
@RestController
class OfficerApi {

	private final Officers officers;

	private final Readiness readiness;

	OfficerApi(Officers officers, Readiness readiness) {
		this.officers = officers;
		this.readiness = readiness;
	}

	@GetMapping("/api/v1/officers/{serviceNumber}")
	OfficerJson officer(@PathVariable String serviceNumber, AsOf asOf) {
		OfficerIdentity officer = this.officers.get(serviceNumber, asOf.day());
		return OfficerJson.of(officer, this.readiness.ofOfficer(officer.id(), asOf.day()), asOf.day());
	}

}
