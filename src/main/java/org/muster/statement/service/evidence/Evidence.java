package org.muster.statement.service.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.MissingException;
import org.muster.shared.records.RecordsAt;
import org.muster.statement.domain.evidence.EvidenceQueries;
import org.muster.statement.domain.evidence.LateRecords;
import org.muster.statement.domain.evidence.NearMovement;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what could explain a difference. Answers about earlier records need transactions
 * of their own, so nothing here may run within another.
 */
@Service
class Evidence {

	private static final int DAYS_TO_TRY = 60;

	private static final int TRIES = 12;

	private static final int DAYS_OF_MOVEMENTS = 30;

	private final EvidenceQueries queries;

	private final Positions positions;

	private final Missions missions;

	private final Clock clock;

	Evidence(EvidenceQueries queries, Positions positions, Missions missions, Clock clock) {
		this.queries = queries;
		this.positions = positions;
		this.missions = missions;
		this.clock = clock;
	}

	Position on(String mission, LocalDate day) {
		return this.positions.of(mission, new AsOf(day, LocalDate.now(this.clock)));
	}

	/** The position of a day as the records stood at the end of another. */
	Position asRecorded(String mission, LocalDate day, LocalDate recordedUntil) throws MissingException {
		return RecordsAt.during(end(recordedUntil), () -> on(mission, day));
	}

	@Transactional(readOnly = true)
	List<LocalDate> changes(String mission, LocalDate day, boolean byCourses) {
		return find(mission, (about) -> this.queries.changes(about.id(), day, byCourses, DAYS_TO_TRY, TRIES));
	}

	@Transactional(readOnly = true)
	List<NearMovement> movements(String mission, LocalDate day) {
		return find(mission, (about) -> this.queries.movements(about.id(), day, DAYS_OF_MOVEMENTS));
	}

	@Transactional(readOnly = true)
	LateRecords since(String mission, LocalDate recordedUntil) {
		return find(mission, (about) -> this.queries.since(about.id(), end(recordedUntil)));
	}

	boolean isPast(LocalDate day) {
		return end(day).isBefore(this.clock.instant());
	}

	private <T> T find(String mission, Function<MissionSummary, T> query) {
		return query.apply(this.missions.get(mission));
	}

	private Instant end(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant().minusNanos(1_000);
	}

}
