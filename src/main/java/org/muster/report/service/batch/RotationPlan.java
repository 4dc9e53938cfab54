package org.muster.report.service.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.rotation.DueRow;
import org.muster.batch.domain.rotation.Relief;
import org.muster.batch.service.rotation.Rotations;
import org.muster.mission.domain.MissionSummary;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
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

	private final Rotations rotations;

	private final Positions positions;

	private final Phrases phrases;

	RotationPlan(Rotations rotations, Positions positions, Phrases phrases) {
		this.rotations = rotations;
		this.positions = positions;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "rotation-plan";
	}

	@Override
	public Paper gather(Question question) {
		Rotations.Rotation rotation = this.rotations.of(question.mission(), question.asOf());
		MissionSummary mission = rotation.mission();
		Block tours = new SheetOf<DueRow>(this.phrases).text("batch", 22, (row) -> Cell.of(row.batchName()))
			.figures("officers", 14, (row) -> Cell.of(row.officers()).noting(row.named() ? null : "cell.reported"))
			.text("due", 14, (row) -> day(row.due()))
			.figures("overdue_days", 14, (row) -> Cell.of(row.overdueOn(question.asOf().day())))
			.figures("return_planned", 14, (row) -> row.named() ? Cell.of(row.planned()) : Cell.NONE)
			.text("extended_by", 22, (row) -> Cell.of(row.order()))
			.summed(this.phrases.of("rotation-plan.tours"), this.phrases.shared("table.due.empty"), rotation.due(),
					"officers");
		Block reliefs = new SheetOf<Relief>(this.phrases).text("batch", 26, (row) -> Cell.of(row.batchName()))
			.text("leaves", 16, (row) -> day(row.leaves()))
			.text("relief", 26, (row) -> Cell.of(row.reliefName()))
			.text("relief_arrives", 16, (row) -> day(row.arrives()))
			.figures("overlap", 16, (row) -> Cell.of(row.overlap()))
			.of(this.phrases.of("rotation-plan.reliefs"), this.phrases.shared("table.reliefs.empty"),
					rotation.reliefs());
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
				List.of(tours, reliefs, batches));
	}

	private static Cell day(@Nullable LocalDate day) {
		return (day != null) ? Cell.of(day) : Cell.word("cell.not_set", "");
	}

}
