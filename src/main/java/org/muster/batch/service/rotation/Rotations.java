package org.muster.batch.service.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.rotation.DueRow;
import org.muster.batch.domain.rotation.Relief;
import org.muster.batch.domain.rotation.ReportedMove;
import org.muster.batch.domain.rotation.RotationQueries;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whose tours end when, and who takes over.
 */
@Service
@Transactional(readOnly = true)
public class Rotations {

	private final Missions missions;

	private final RotationQueries queries;

	Rotations(Missions missions, RotationQueries queries) {
		this.missions = missions;
		this.queries = queries;
	}

	/**
	 * The rotation of a mission.
	 * @param missionCode in any case
	 * @param asOf the day; plans happen from tomorrow on
	 * @return who is due when, and which batch relieves which
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public Rotation of(String missionCode, AsOf asOf) {
		MissionSummary mission = this.missions.get(missionCode);
		List<DueRow> due = new ArrayList<>(this.queries.named(mission.id(), asOf));
		due.addAll(ReportedMove.present(this.queries.reported(mission.id(), asOf)));
		due.sort(Comparator.comparing(DueRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(DueRow::batch));
		return new Rotation(mission, due, this.queries.reliefs(mission.id()));
	}

	/**
	 * The officers in mission with their ends of tour.
	 * @param missionCode in any case
	 * @param batch the code of a batch, {@code null} for all
	 * @param asOf the day; plans happen from tomorrow on
	 * @return the first due first
	 */
	public List<RotationQueries.Tour> tours(String missionCode, @Nullable String batch, AsOf asOf) {
		return this.queries.tours(this.missions.get(missionCode).id(), batch, asOf);
	}

	/**
	 * The rotation of a mission on a day.
	 *
	 * @param mission the mission
	 * @param due who is in mission, by batch and end of tour
	 * @param reliefs which batch relieves which
	 */
	public record Rotation(MissionSummary mission, List<DueRow> due, List<Relief> reliefs) {

		/**
		 * How many should have gone home.
		 * @param day the day
		 * @return officers by name and as reported
		 */
		public long overdue(LocalDate day) {
			return this.due.stream()
				.filter((row) -> row.overdueOn(day) > 0)
				.mapToLong((row) -> row.officers().number())
				.sum();
		}

	}

}
