package org.muster.report.service.batch;

import java.util.ArrayList;
import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.MovementRecords;
import org.muster.report.domain.record.MovementRecords.Tour;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whose tour ends when, and which batches are to come.
 */
@Component
@Order(13)
class RotationPlan implements Report {

	private final Missions missions;

	private final MovementRecords records;

	private final Positions positions;

	private final Phrases phrases;

	RotationPlan(Missions missions, MovementRecords records, Positions positions, Phrases phrases) {
		this.missions = missions;
		this.records = records;
		this.positions = positions;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "rotation-plan";
	}

	@Override
	public Paper gather(Question question) {
		MissionSummary mission = this.missions.get(question.mission());
		Block tours = new SheetOf<Tour>(this.phrases).text("batch", 24, (tour) -> Cell.of(tour.batch()))
			.text("arrived_on", 16, (tour) -> Cell.of(tour.arrivedOn()))
			.figures("officers", 12, (tour) -> Cell.of(tour.officers()))
			.text("tour_ends", 16, (tour) -> Cell.of(tour.endsOn()))
			.text("home_on", 16, (tour) -> Cell.of(tour.homeOn()))
			.figures("days_overdue", 16, (tour) -> Cell.of(tour.overdue()))
			.summed(this.phrases.of("rotation-plan.tours"), this.phrases.of("rotation-plan.tours.none"),
					this.records.tours(mission.id(), question.asOf()), "officers");
		List<BatchPosition> coming = new ArrayList<>(this.positions.of(mission.code(), question.asOf()).batches());
		coming.removeIf((batch) -> !batch.departedOn().isEmpty() || batch.state().word().equals("cancelled"));
		Block batches = new SheetOf<BatchPosition>(this.phrases).text("batch", 24, (batch) -> Cell.of(batch.name()))
			.text("state", 20, (batch) -> Cell.word("report.state." + batch.state().word(), batch.state().word()))
			.text("planned_departure", 20, (batch) -> Cell.of(batch.plannedDeparture()))
			.figures("planned", 12, (batch) -> Cell.of(batch.planned()))
			.figures("on_roll", 12, (batch) -> Cell.of(batch.onRoll()))
			.figures("ready", 12, (batch) -> Cell.of(batch.ready()))
			.summed(this.phrases.of("rotation-plan.coming"), this.phrases.of("rotation-plan.coming.none"), coming,
					"planned", "on_roll", "ready");
		return new Paper(this.phrases.of("rotation-plan.title", mission.name()), List.of(), question.asOf(),
				List.of(tours, batches));
	}

}
