package org.brokenhouse.officer.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.brokenhouse.mission.service.UpwardService;

/**
 * Knows a service, and does not wait to be told the time.
 */
class UpwardRule {

	List<?> everyWayToReadTheTime(Clock clock) {
		return List.of(LocalDate.now(), LocalDate.now(ZoneId.of("UTC")), Instant.now(), Clock.systemUTC(),
				System.currentTimeMillis(), LocalDate.now(clock), UpwardService.class);
	}

	void rest() throws InterruptedException {
		Thread.sleep(1);
	}

}
