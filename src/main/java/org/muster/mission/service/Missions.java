package org.muster.mission.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.ExampleMission;
import org.muster.mission.domain.ExampleMissionQuery;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.domain.mandate.MandateRepository;
import org.muster.mission.domain.Mission;
import org.muster.mission.domain.MissionRepository;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.MissingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds missions by their codes.
 */
@Service
@Transactional(readOnly = true)
public class Missions {

	private final MissionRepository missions;

	private final MandateRepository mandates;

	private final ExampleMissionQuery example;

	Missions(MissionRepository missions, MandateRepository mandates, ExampleMissionQuery example) {
		this.missions = missions;
		this.mandates = mandates;
		this.example = example;
	}

	/**
	 * The mission that comes with Muster.
	 * @return empty where it was never loaded
	 */
	public Optional<ExampleMission> example() {
		return this.example.find();
	}

	/**
	 * All missions.
	 * @return in the order in which they were recorded
	 */
	public List<MissionSummary> all() {
		return this.missions.findAllByOrderById().stream().map(Mission::summary).toList();
	}

	/**
	 * One mission.
	 * @param code in any case
	 * @return the mission
	 * @throws MissingException if there is none with that code
	 */
	public MissionSummary get(String code) {
		return entity(code).summary();
	}

	/**
	 * The mission that an address names, for the records of other features.
	 * @param code in any case
	 * @return the entity
	 * @throws MissingException if there is none with that code
	 */
	public Mission entity(String code) {
		return this.missions.findByCodeIgnoreCase(code)
			.orElseThrow(() -> new MissingException("There is no mission with the code " + code + "."));
	}

	/**
	 * The mandate that authorises a mission.
	 * @param mission the mission
	 * @param day the day asked about
	 * @return {@code null} where none is in force
	 */
	public @Nullable MandateInForce mandateInForce(MissionSummary mission, LocalDate day) {
		return this.mandates.inForce(mission.id(), day).map((mandate) -> mandate.asOf(day)).orElse(null);
	}

}
