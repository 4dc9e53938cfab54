package org.muster.report.service.mission;

import java.util.List;

import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.UnitPosition;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the mission leaves at home, unit by unit, against the unit's floor.
 */
@Component
@Order(12)
class DepletionReport implements Report {

	private final Positions positions;

	private final Phrases phrases;

	DepletionReport(Positions positions, Phrases phrases) {
		this.positions = positions;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "home-depletion";
	}

	@Override
	public Paper gather(Question question) {
		Position position = this.positions.of(question.mission(), question.asOf());
		Block units = new SheetOf<UnitPosition>(this.phrases).text("unit", 34, (unit) -> Cell.of(unit.name()))
			.figures("on_roll", 11, (unit) -> Cell.of(unit.onRoll()))
			.figures("deployed", 11, (unit) -> Cell.of(unit.deployed()))
			.figures("left_at_home", 15, (unit) -> Cell.of(unit.leftAtHome()))
			.figures("floor", 11, (unit) -> Cell.of(unit.floor()))
			.figures("above_floor", 18, DepletionReport::aboveFloor)
			.summed(this.phrases.of("home-depletion.sheet"), this.phrases.of("units.none"), position.units(), "on_roll",
					"deployed", "left_at_home");
		return new Paper(this.phrases.of("home-depletion.title", position.mission().name()), List.of(), position.asOf(),
				List.of(units));
	}

	private static Cell aboveFloor(UnitPosition unit) {
		Integer floor = unit.floor();
		if (floor == null) {
			return Cell.NONE;
		}
		Figure above = unit.leftAtHome().minus(Figure.exact(floor));
		return Cell.of(above).noting((above.number() < 0) ? "cell.below_floor" : null);
	}

}
