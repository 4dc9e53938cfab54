package org.muster.report.service.mission;

import java.time.LocalDate;
import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.MovementRecords;
import org.muster.report.domain.record.MovementRecords.Count;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The counts taken in the mission over a month, by contributor, kind of personnel and
 * sex, and beside them what the records have of those who returned none.
 */
@Component
@Order(10)
class ReturnedStrength implements Report {

	private final Missions missions;

	private final MovementRecords records;

	private final Positions positions;

	private final Phrases phrases;

	ReturnedStrength(Missions missions, MovementRecords records, Positions positions, Phrases phrases) {
		this.missions = missions;
		this.records = records;
		this.positions = positions;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "strength-return";
	}

	@Override
	public List<String> asks() {
		return List.of("from", "until");
	}

	@Override
	public Paper gather(Question question) {
		MissionSummary mission = this.missions.get(question.mission());
		LocalDate day = question.asOf().day();
		LocalDate from = question.firstDay(day.withDayOfMonth(1));
		LocalDate until = question.lastDay(day);
		Block returns = new SheetOf<Count>(this.phrases).text("contributor", 20, (one) -> Cell.of(one.contributor()))
			.text("kind", 19, (one) -> Cell.word("report.kind." + one.kind(), one.kind()))
			.text("as_of", 12, (one) -> Cell.of(one.asOf()))
			.figures("women", 9, (one) -> Cell.of(one.women()))
			.figures("men", 9, (one) -> Cell.of(one.men()))
			.figures("total", 9, (one) -> Cell.of(one.total()))
			.text("source", 22, (one) -> Cell.of(one.source()))
			.summed(this.phrases.of("strength-return.sheet"), this.phrases.of("strength-return.none"),
					this.records.returns(mission.id(), from, until), "women", "men", "total");
		Block present = new SheetOf<ContributorPosition>(this.phrases)
			.text("contributor", 40, (one) -> Cell.of(one.name()))
			.figures("deployed", 20, (one) -> Cell.of(one.deployed()))
			.figures("women", 20, (one) -> Cell.of(one.women()))
			.text("counted_by", 20,
					(one) -> Cell.word(one.byReturn() ? "report.by_return" : "report.by_movements",
							one.byReturn() ? "return" : "movements"))
			.summed(this.phrases.of("strength-return.present"), this.phrases.of("pledges.none"),
					this.positions.of(mission.code(), question.asOf()).contributors(), "deployed");
		return new Paper(this.phrases.of("strength-return.title", mission.name()),
				List.of(this.phrases.of("period", this.phrases.day(from), this.phrases.day(until))), question.asOf(),
				List.of(returns, present));
	}

}
