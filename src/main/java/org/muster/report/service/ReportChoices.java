package org.muster.report.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.totals.service.Positions;
import org.muster.training.service.Courses;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what reports can be about.
 */
@Service
@Transactional(readOnly = true)
public class ReportChoices {

	private final Missions missions;

	private final Positions positions;

	private final Courses courses;

	ReportChoices(Missions missions, Positions positions, Courses courses) {
		this.missions = missions;
		this.positions = positions;
		this.courses = courses;
	}

	/**
	 * The missions.
	 * @return in the order in which they were recorded
	 */
	public List<MissionSummary> missions() {
		return this.missions.all();
	}

	/**
	 * The batches of a mission.
	 * @param mission the code of the mission
	 * @param asOf the day
	 * @return the names by code
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public Map<String, String> batches(String mission, AsOf asOf) {
		Map<String, String> named = new LinkedHashMap<>();
		this.positions.of(mission, asOf).batches().forEach((batch) -> named.put(batch.code(), batch.name()));
		return named;
	}

	/**
	 * The courses and clearances.
	 * @param asOf the day
	 * @return the titles by code
	 */
	public Map<String, String> courses(AsOf asOf) {
		Map<String, String> named = new LinkedHashMap<>();
		this.courses.currentOn(asOf.day()).forEach((course) -> named.put(course.code(), course.title()));
		return named;
	}

}
