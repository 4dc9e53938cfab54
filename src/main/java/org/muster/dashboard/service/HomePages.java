package org.muster.dashboard.service;

import java.util.Optional;

import org.muster.dashboard.domain.RecordDays;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which page to open first.
 */
@Service
public class HomePages {

	private final Missions missions;

	private final RecordDays recordDays;

	HomePages(Missions missions, RecordDays recordDays) {
		this.missions = missions;
		this.recordDays = recordDays;
	}

	/**
	 * The page of the first mission, an example on the day that it is about.
	 * @return its address, empty where no mission is on record
	 */
	@Transactional(readOnly = true)
	public Optional<Address> first() {
		return this.missions.all().stream().findFirst().map(this::page);
	}

	private Address page(MissionSummary mission) {
		return Address.of("missions", mission.code())
			.with("asOf", this.recordDays.openingOf(mission.id()).orElse(null));
	}

}
