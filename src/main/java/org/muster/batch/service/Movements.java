package org.muster.batch.service;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementDetails;
import org.muster.batch.domain.manifest.MovementRow;
import org.muster.batch.domain.movement.MovementQueries;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the movements of missions.
 */
@Service
@Transactional(readOnly = true)
public class Movements {

	private final Missions missions;

	private final MovementQueries queries;

	private final MovementDetails details;

	Movements(Missions missions, MovementQueries queries, MovementDetails details) {
		this.missions = missions;
		this.queries = queries;
		this.details = details;
	}

	/**
	 * One movement, standing or cancelled.
	 * @param id its key
	 * @return with its manifest and what was recorded of it
	 * @throws MissingException if there is no such movement
	 */
	public Whole get(long id) {
		MovementRow movement = this.details.find(id)
			.orElseThrow(() -> new MissingException("There is no such movement."));
		return new Whole(movement, this.details.names(id), this.details.versions(id));
	}

	/**
	 * The cancelled movements of a mission.
	 * @param mission the code of the mission
	 * @return the latest cancelled first
	 */
	public List<MovementRow> cancelled(String mission) {
		return this.details.cancelled(this.missions.get(mission).id());
	}

	/**
	 * The movements that are known or planned on a day.
	 * @param mission the code of the mission
	 * @param contributor the code of a contributor, {@code null} for all
	 * @param batch the code of a batch, {@code null} for all
	 * @param asOf the day
	 * @return the mission and its movements in order of time
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public OfMission of(String mission, @Nullable String contributor, @Nullable String batch, AsOf asOf) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission(summary, this.queries.of(summary.id(), contributor, batch, asOf));
	}

	/**
	 * The movements of a mission.
	 *
	 * @param mission the mission
	 * @param rows its movements
	 */
	public record OfMission(MissionSummary mission, List<MovementQueries.Row> rows) {

	}

	/**
	 * A movement with all that is known of it.
	 *
	 * @param movement the movement
	 * @param names whom it names
	 * @param versions what was recorded of it, the latest first
	 */
	public record Whole(MovementRow movement, List<MovementDetails.Named> names,
			List<MovementDetails.Version> versions) {

	}

}
