package org.muster.equipment.service;

import java.time.LocalDate;
import java.util.List;

import org.muster.equipment.domain.list.EquipmentQueries;
import org.muster.equipment.domain.list.EquipmentRow;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what equipment is promised, there and needed.
 */
@Service
@Transactional(readOnly = true)
public class Equipment {

	private final Missions missions;

	private final EquipmentQueries queries;

	Equipment(Missions missions, EquipmentQueries queries) {
		this.missions = missions;
		this.queries = queries;
	}

	/**
	 * The pledges of equipment to a mission.
	 * @param mission the code of the mission
	 * @param day the day in view
	 * @return the mission and its pledges with their latest counts
	 */
	public OfMission<EquipmentRow> pledged(String mission, LocalDate day) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission<>(summary, this.queries.pledges(summary.id(), day));
	}

	/**
	 * What a mission needs beside what is there.
	 * @param mission the code of the mission
	 * @param day the day in view
	 * @return the mission and its needs
	 */
	public OfMission<NeedRow> needed(String mission, LocalDate day) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission<>(summary, this.queries.needs(summary.id(), day));
	}

	/**
	 * The batches that equipment can be meant for.
	 * @param mission the mission
	 * @return their codes in order
	 */
	public List<String> batches(MissionSummary mission) {
		return this.queries.batches(mission.id());
	}

	/**
	 * A list of a mission.
	 *
	 * @param <R> the record behind a row
	 * @param mission the mission
	 * @param rows the rows
	 */
	public record OfMission<R>(MissionSummary mission, List<R> rows) {
	}

}
