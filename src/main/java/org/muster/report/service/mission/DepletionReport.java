package org.muster.report.service.mission;

import java.util.List;
import java.util.function.ToLongFunction;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.roster.HomeStrength;
import org.muster.totals.service.overview.HomeDepletion;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What units keep at home, against their floors.
 */
@Component
@Order(12)
class DepletionReport implements Report {

	private final Missions missions;

	private final HomeDepletion depletion;

	private final Phrases phrases;

	DepletionReport(Missions missions, HomeDepletion depletion, Phrases phrases) {
		this.missions = missions;
		this.depletion = depletion;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "home-depletion";
	}

	@Override
	public Paper gather(Question question) {
		MissionSummary mission = this.missions.get(question.mission());
		List<HomeStrength> units = this.depletion.on(question.asOf());
		Block sheet = new SheetOf<HomeStrength>(this.phrases).text("unit", 30, (unit) -> Cell.of(unit.name()))
			.figures("active_officers", 10, (unit) -> Cell.of(unit.active()))
			.figures("away", 11, (unit) -> Cell.of(unit.inMission()))
			.figures("left_at_home", 13,
					(unit) -> Cell.of(unit.leftAtHome()).noting(unit.isBelowFloor() ? "cell.below_floor" : null))
			.figures("floor", 9, (unit) -> Cell.of(unit.floor()))
			.figures("floor_gap", 12, (unit) -> Cell.of(unit.aboveFloor()))
			.figures("waiting", 15, (unit) -> Cell.of(unit.waiting()))
			.of(this.phrases.of("home-depletion.sheet"), this.phrases.shared("table.home_strength.empty"), units,
					List.of(Cell.word("cell.all", "all"), sum(units, HomeStrength::active),
							sum(units, HomeStrength::inMission), sum(units, HomeStrength::leftAtHome), Cell.of(""),
							Cell.of(""), sum(units, HomeStrength::waiting)));
		return new Paper(this.phrases.of("home-depletion.title", mission.name()), List.of(), question.asOf(),
				List.of(sheet));
	}

	private static Cell sum(List<HomeStrength> units, ToLongFunction<HomeStrength> what) {
		return Cell.of(HomeDepletion.sum(units, what));
	}

}
