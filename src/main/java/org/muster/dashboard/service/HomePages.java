package org.muster.dashboard.service;

import java.util.Optional;

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

	HomePages(Missions missions) {
		this.missions = missions;
	}

	/**
	 * The page of the first mission.
	 * @return its address, empty where no mission is on record
	 */
	@Transactional(readOnly = true)
	public Optional<Address> first() {
		return this.missions.all().stream().map(MissionSummary::code).map(this::opening).findFirst();
	}

	/** The example mission opens on the day it was made for, any other today. */
	private Address opening(String mission) {
		Address address = Address.of("missions", mission);
		return this.missions.example()
			.filter((example) -> example.mission().equals(mission))
			.map((example) -> address.with("asOf", example.openingDay()))
			.orElse(address);
	}

}
