package org.muster.mission.service;

import java.time.LocalDate;
import java.util.List;

import org.muster.mission.domain.mandate.MandateQueries;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the mandates of missions.
 */
@Service
@Transactional(readOnly = true)
public class Mandates {

	private final Missions missions;

	private final MandateQueries queries;

	Mandates(Missions missions, MandateQueries queries) {
		this.missions = missions;
		this.queries = queries;
	}

	/**
	 * The mandates of a mission.
	 * @param mission the code of the mission
	 * @param day the day in view
	 * @return the mission and its mandates in order of time
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public OfMission of(String mission, LocalDate day) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission(summary, this.queries.of(summary.id(), day));
	}

	/**
	 * The mandates of a mission.
	 *
	 * @param mission the mission
	 * @param rows its mandates
	 */
	public record OfMission(MissionSummary mission, List<MandateQueries.Row> rows) {

		/**
		 * The mandate that another would follow.
		 * @return the key of the last one, {@code null} without any
		 */
		public @Nullable Long latest() {
			return this.rows.isEmpty() ? null : this.rows.get(this.rows.size() - 1).id();
		}

	}

}
