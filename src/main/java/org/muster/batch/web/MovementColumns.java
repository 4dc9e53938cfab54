package org.muster.batch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muster.batch.domain.movement.MovementQueries.Row;
import org.muster.mission.web.ContributorCell;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of a list of movements.
 */
public final class MovementColumns {

	private MovementColumns() {
	}

	/**
	 * The columns of a page.
	 * @param asOf the day in view
	 * @return each movement leading to its own page
	 */
	public static List<Column<Row>> on(AsOf asOf) {
		return List.of(
				Column.text("direction",
						(row) -> Cell.word("direction." + row.direction(), row.direction())
							.to(Address.of("movements", String.valueOf(row.id())))
							.noting((row.reason() != null) ? "reason." + row.reason() : null)),
				Column.text("standing", MovementColumns::standing),
				Column.text("contributor",
						(row) -> ContributorCell.of(row.mission(), row.contributorCode(), row.contributor(),
								asOf.day())),
				Column.text("batch", (row) -> batch(row, asOf)), Column.figures("number", (row) -> number(row, asOf)),
				Column.text("planned_on", (row) -> Cell.of(row.plannedOn())),
				Column.text("departed_on", (row) -> Cell.of(row.departedOn())),
				Column.text("arrived_on", (row) -> Cell.of(row.arrivedOn())),
				Column.text("route", MovementColumns::route), Column.text("source", (row) -> Cell.of(row.source())));
	}

	static List<Column<Row>> ofFile(AsOf asOf) {
		List<Column<Row>> columns = new ArrayList<>(on(asOf));
		columns.removeIf((column) -> column.key().equals("route"));
		columns.addAll(List.of(Column.text("reason", (row) -> Cell.of(row.reason())),
				Column.text("origin", (row) -> Cell.of(row.origin())),
				Column.text("destination", (row) -> Cell.of(row.destination())),
				Column.text("carrier", (row) -> Cell.of(row.carrier()))));
		return columns;
	}

	/** What should have happened stands out. */
	private static Cell standing(Row row) {
		boolean wrong = row.standing().equals("overdue") || row.standing().equals("late");
		return wrong ? Cell.state(row.standing()) : Cell.word("movement." + row.standing(), row.standing());
	}

	private static Cell route(Row row) {
		String ways = Stream.of(row.origin(), row.destination())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" → "));
		String route = (row.carrier() != null) ? ways + " · " + row.carrier() : ways;
		return Cell.of(route.isEmpty() ? null : route);
	}

	private static Cell number(Row row, AsOf asOf) {
		if (!row.named() || row.batchCode() == null) {
			return Cell.of(row.number()).noting("cell.reported");
		}
		return Cell.of(row.number())
			.noting("cell.by_name")
			.to(Address.of("batches", row.batchCode(), "roll").with("standing", "deployed").with("asOf", asOf.day()));
	}

	private static Cell batch(Row row, AsOf asOf) {
		return (row.batchCode() != null)
				? Cell.of(row.batch()).to(Address.of("batches", row.batchCode()).with("asOf", asOf.day())) : Cell.NONE;
	}

}
