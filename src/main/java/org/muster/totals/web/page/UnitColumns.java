package org.muster.totals.web.page;

import java.util.List;

import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.UnitPosition;

/**
 * The columns of a table of units.
 */
public final class UnitColumns {

	private UnitColumns() {
	}

	/**
	 * The columns, each figure leading to the names it counts.
	 * @param position the mission and the day in view
	 * @return the columns
	 */
	public static List<Column<UnitPosition>> of(Position position) {
		Address officers = Address.of("officers")
			.with("mission", position.mission().code())
			.with("asOf", position.asOf().day());
		return List.of(
				Column.text("unit",
						(unit) -> Cell.of(unit.name())
							.to(officers.with("unit", unit.unit()))
							.noting(unit.womenOnly() ? "cell.all_female" : null)),
				Column.figures("on_roll",
						(unit) -> Cell.of(unit.onRoll())
							.to(officers.with("unit", unit.unit()).with("standing", "on_roll"))),
				Column.figures("women",
						(unit) -> Cell.of(unit.women())
							.to(officers.with("unit", unit.unit()).with("standing", "on_roll").with("sex", "F"))),
				Column.figures("ready",
						(unit) -> Cell.of(unit.ready())
							.bar(unit.ready().shareOf(unit.onRoll()))
							.to(officers.with("unit", unit.unit()).with("standing", "ready"))),
				Column.figures("in_training",
						(unit) -> Cell.of(unit.inTraining())
							.to(officers.with("unit", unit.unit()).with("standing", "in_training"))),
				Column.figures("deployed",
						(unit) -> Cell.of(unit.deployed())
							.to(officers.with("unit", unit.unit()).with("standing", "deployed"))),
				Column.figures("left_at_home",
						(unit) -> Cell.of(unit.leftAtHome()).noting(belowFloor(unit) ? "cell.below_floor" : null)),
				Column.figures("floor", (unit) -> Cell.of(unit.floor())));
	}

	/**
	 * The sums of the units.
	 * @param units the units
	 * @return a last row
	 */
	public static List<Cell> totals(List<UnitPosition> units) {
		return List.of(Cell.word("cell.all", "all"), sum(units.stream().map(UnitPosition::onRoll).toList()),
				sum(units.stream().map(UnitPosition::women).toList()),
				sum(units.stream().map(UnitPosition::ready).toList()),
				sum(units.stream().map(UnitPosition::inTraining).toList()),
				sum(units.stream().map(UnitPosition::deployed).toList()), Cell.of(UnitPosition.leftAtHome(units)),
				Cell.NONE);
	}

	private static boolean belowFloor(UnitPosition unit) {
		return unit.floor() != null && unit.leftAtHome().number() < unit.floor();
	}

	private static Cell sum(List<Figure> figures) {
		return Cell.of(Figure.sum(figures));
	}

}
