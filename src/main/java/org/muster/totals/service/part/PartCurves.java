package org.muster.totals.service.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.muster.batch.domain.BatchSummary;
import org.muster.shared.Figure;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.domain.curve.NamedChange;
import org.muster.totals.domain.curve.PartChanges;
import org.muster.totals.domain.curve.ReportedChange;
import org.muster.totals.domain.curve.StrengthChanges;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the strength of a batch or a unit over time. Nothing is authorised for a part of
 * a mission, so its steps have no authorised strength.
 */
@Service
@Transactional(readOnly = true)
public class PartCurves {

	private final PartChanges parts;

	private final StrengthChanges changes;

	private final Clock clock;

	PartCurves(PartChanges parts, StrengthChanges changes, Clock clock) {
		this.parts = parts;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * The steps of a batch: its named officers, and what is reported of it without names.
	 * @param batch the batch
	 * @return in order of days, days to come marked as forecast; empty where nothing ever
	 * changes
	 */
	public List<StrengthStep> of(BatchSummary batch) {
		LocalDate today = LocalDate.now(this.clock);
		List<ReportedChange> reported = this.changes.reported(batch.missionId(), today)
			.stream()
			.filter((change) -> Long.valueOf(batch.id()).equals(change.number().batchId()))
			.toList();
		return steps(this.parts.ofBatch(batch.missionId(), batch.id(), today), reported, today);
	}

	/**
	 * The steps of a unit and of the units below it.
	 * @param missionId the mission
	 * @param unit the code of the unit in any case
	 * @return in order of days, days to come marked as forecast; empty where nothing ever
	 * changes
	 */
	public List<StrengthStep> ofUnit(long missionId, String unit) {
		LocalDate today = LocalDate.now(this.clock);
		return steps(this.parts.ofUnit(missionId, unit, today), List.of(), today);
	}

	/**
	 * How many of a contributor are in mission by movements.
	 * @param missionId the mission
	 * @param contributorCode in any case
	 * @return from which day on it is how many, days to come as planned; empty where
	 * nobody ever moved
	 */
	public NavigableMap<LocalDate, Long> moved(long missionId, String contributorCode) {
		LocalDate today = LocalDate.now(this.clock);
		long contributor = this.parts.contributor(contributorCode);
		List<ReportedChange> reported = this.changes.reported(missionId, today)
			.stream()
			.filter((change) -> change.number().contributorId() == contributor)
			.toList();
		NavigableMap<LocalDate, Long> moved = new TreeMap<>();
		steps(this.parts.ofContributor(missionId, contributor, today), reported, today)
			.forEach((step) -> moved.put(step.day(), step.deployed().number()));
		return moved;
	}

	private static List<StrengthStep> steps(List<NamedChange> named, List<ReportedChange> reported, LocalDate today) {
		NavigableSet<LocalDate> days = new TreeSet<>();
		named.forEach((change) -> days.add(change.day()));
		reported.forEach((change) -> days.add(change.day()));
		List<StrengthStep> steps = new ArrayList<>();
		for (LocalDate day : days) {
			long ready = named.stream()
				.filter((change) -> !change.day().isAfter(day))
				.mapToLong(NamedChange::ready)
				.sum();
			steps.add(new StrengthStep(day, deployed(named, reported, day), Figure.exact(ready), null,
					day.isAfter(today)));
		}
		return steps;
	}

	/** Added up at once: what bounds leave of each other depends on the order. */
	private static Figure deployed(List<NamedChange> named, List<ReportedChange> reported, LocalDate day) {
		List<Figure> parts = new ArrayList<>();
		parts.add(Figure.exact(
				named.stream().filter((change) -> !change.day().isAfter(day)).mapToLong(NamedChange::deployed).sum()));
		reported.stream()
			.filter((change) -> !change.day().isAfter(day))
			.forEach((change) -> parts.add(change.number().change()));
		return Figure.sum(parts);
	}

}
