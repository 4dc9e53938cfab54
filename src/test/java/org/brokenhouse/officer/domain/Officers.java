package org.brokenhouse.officer.domain;

import org.brokenhouse.mission.service.UpwardService;

import org.springframework.data.repository.Repository;

/**
 * A repository that closes a circle.
 */
public interface Officers extends Repository<OfficerRow, Long> {

	/** Counts. */
	long count();

	/** Looks back at the room that looks at this one. */
	default Class<?> circle() {
		return UpwardService.class;
	}

}
