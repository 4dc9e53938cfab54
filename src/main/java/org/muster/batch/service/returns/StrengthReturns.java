package org.muster.batch.service.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.returns.ReturnFilter;
import org.muster.batch.domain.returns.ReturnQueries;
import org.muster.batch.domain.returns.ReturnQueries.LatestReturn;
import org.muster.batch.domain.returns.ReturnRow;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds counts taken in the mission.
 */
@Service
@Transactional(readOnly = true)
public class StrengthReturns {

	private final Missions missions;

	private final ReturnQueries queries;

	StrengthReturns(Missions missions, ReturnQueries queries) {
		this.missions = missions;
		this.queries = queries;
	}

	/**
	 * A page of the returns to a mission, the newest first.
	 * @param mission the code of the mission
	 * @param filter which of them
	 * @param day the day in view
	 * @param listing where the page begins
	 * @return the page
	 */
	public Slice<ReturnRow> page(String mission, ReturnFilter filter, LocalDate day, Listing listing) {
		long id = this.missions.get(mission).id();
		try (Stream<ReturnRow> rows = this.queries.find(id, filter, day, key(listing), Listing.PAGE + 1)) {
			List<ReturnRow> read = rows.toList();
			return Slice.of(read, read.isEmpty() ? 0 : read.get(0).all(), (row) -> Long.toString(row.id()));
		}
	}

	/**
	 * All returns to a mission, the newest first.
	 * @param mission the code of the mission
	 * @param filter which of them
	 * @param day the day in view
	 * @param each takes them in turn
	 */
	public void each(String mission, ReturnFilter filter, LocalDate day, Consumer<ReturnRow> each) {
		long id = this.missions.get(mission).id();
		try (Stream<ReturnRow> rows = this.queries.find(id, filter, day, null, null)) {
			rows.forEach(each);
		}
	}

	/**
	 * The mission, and the contributors that reported to it.
	 * @param mission the code of the mission
	 * @return the codes of the contributors in order
	 */
	public Reporting reporting(String mission) {
		MissionSummary summary = this.missions.get(mission);
		return new Reporting(summary, this.queries.contributors(summary.id()));
	}

	/**
	 * The latest returns that count on a day.
	 * @param missionId the mission
	 * @param day the day
	 * @return by contributor and kind
	 */
	public List<LatestReturn> latest(long missionId, LocalDate day) {
		return this.queries.latest(missionId, day);
	}

	/**
	 * How many people of a contributor were counted in all.
	 * @param missionId the mission
	 * @param contributor the code of the contributor
	 * @param day the day until which counts are taken
	 * @return from which day on it was how many
	 */
	public NavigableMap<LocalDate, Long> counted(long missionId, String contributor, LocalDate day) {
		return this.queries.counted(missionId, contributor, day);
	}

	private static @Nullable Long key(Listing listing) {
		String after = listing.after();
		return (after != null && after.matches("[0-9]{1,18}")) ? Long.valueOf(after) : null;
	}

	/**
	 * Who reports to a mission.
	 *
	 * @param mission the mission
	 * @param contributors the codes of the contributors
	 */
	public record Reporting(MissionSummary mission, List<String> contributors) {
	}

}
