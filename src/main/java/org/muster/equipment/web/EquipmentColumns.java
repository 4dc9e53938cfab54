package org.muster.equipment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.list.EquipmentRow;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.mission.web.ContributorCell;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of lists of equipment.
 */
public final class EquipmentColumns {

	private EquipmentColumns() {
	}

	/**
	 * The columns of pledges of equipment.
	 * @param mission the code of the mission
	 * @param day the day in view
	 * @return each pledge leading to its own page
	 */
	public static List<Column<EquipmentRow>> pledges(String mission, LocalDate day) {
		return List.of(
				Column.text("item", (row) -> Cell.of(row.item()).to(Address.of("equipment", Long.toString(row.id())))),
				kind(EquipmentRow::kind),
				Column.text("contributor",
						(row) -> ContributorCell.of(mission, row.contributorCode(), row.contributor(), day)),
				Column.text("batch", (row) -> Cell.of(row.batch())),
				Column.figures("promised",
						(row) -> Cell.of(row.promised()).noting(row.inForce() ? null : "pledge.withdrawn")),
				Column.figures("delivered", (row) -> Cell.of(row.delivered())),
				Column.figures("serviceable", (row) -> Cell.of(row.serviceable())),
				Column.text("counted_on",
						(row) -> Cell.of(row.countedOn())
							.to(Address.of("equipment", Long.toString(row.id()), "new-count"))),
				Column.text("next_inspection_on", (row) -> Cell.of(row.nextInspectionOn())
					.noting(isOverdue(row.nextInspectionOn(), day) ? "cell.overdue" : null)));
	}

	/**
	 * The columns of what is needed beside what is there.
	 * @param mission the code of the mission
	 * @param asOf the day in view
	 * @return each need leading to its own page
	 */
	public static List<Column<NeedRow>> needs(String mission, AsOf asOf) {
		return List.of(
				Column.text("item", (row) -> Cell.of(row.item()).to(Address.of("needs", Long.toString(row.id())))),
				kind(NeedRow::kind),
				Column.text("contributor",
						(row) -> ContributorCell.of(mission, row.contributorCode(), row.contributor(), asOf.day())),
				Column.text("batch", (row) -> batch(row.batch(), asOf)),
				Column.figures("needed", (row) -> Cell.of(row.needed())),
				Column.figures("promised", (row) -> Cell.of(row.promised())),
				Column.figures("delivered", (row) -> Cell.of(row.delivered())),
				Column.figures("serviceable",
						(row) -> Cell.of(row.serviceable())
							.bar(Figure.exact(row.serviceable()).shareOf(Figure.exact(row.needed())))),
				Column.figures("shortfall",
						(row) -> Cell.of(row.shortfall()).noting((row.shortfall() > 0) ? "cell.short" : null)),
				Column.text("hold", EquipmentColumns::hold));
	}

	private static <R> Column<R> kind(Function<R, String> kind) {
		return Column.text("kind", (row) -> Cell.word("equipment.kind." + kind.apply(row), kind.apply(row)));
	}

	private static Cell batch(@Nullable String batch, AsOf asOf) {
		return (batch != null) ? Cell.of(batch).to(Address.of("batches", batch).with("asOf", asOf.day())) : Cell.NONE;
	}

	private static Cell hold(NeedRow row) {
		boolean offered = row.batch() != null && row.shortfall() > 0;
		return offered ? Cell.word("need.hold", "").to(Address.of("needs", Long.toString(row.id()), "hold"))
				: Cell.NONE;
	}

	private static boolean isOverdue(@Nullable LocalDate due, LocalDate day) {
		return due != null && due.isBefore(day);
	}

}
