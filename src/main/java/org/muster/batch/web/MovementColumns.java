package org.muster.batch.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.movement.MovementQueries.Row;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of a list of movements.
 */
final class MovementColumns {

	private MovementColumns() {
	}

	static List<Column<Row>> on(AsOf asOf) {
		return List.of(Column.text("direction", (row) -> Cell.word("direction." + row.direction(), row.direction())),
				Column.text("standing", (row) -> Cell.word("movement." + row.standing(), row.standing())),
				Column.text("contributor", (row) -> Cell.of(row.contributor())),
				Column.text("batch", (row) -> batch(row, asOf)),
				Column.figures("number",
						(row) -> Cell.of(row.number()).noting(row.named() ? "cell.by_name" : "cell.reported")),
				Column.text("planned_on", (row) -> Cell.of(row.plannedOn())),
				Column.text("departed_on", (row) -> Cell.of(row.departedOn())),
				Column.text("arrived_on", (row) -> Cell.of(row.arrivedOn())),
				Column.text("reason", (row) -> reason(row.reason())),
				Column.text("origin", (row) -> Cell.of(row.origin())),
				Column.text("destination", (row) -> Cell.of(row.destination())),
				Column.text("carrier", (row) -> Cell.of(row.carrier())),
				Column.text("source", (row) -> Cell.of(row.source())));
	}

	private static Cell batch(Row row, AsOf asOf) {
		return (row.batchCode() != null)
				? Cell.of(row.batch()).to(Address.of("batches", row.batchCode()).with("asOf", asOf.day())) : Cell.NONE;
	}

	private static Cell reason(@Nullable String reason) {
		return (reason != null) ? Cell.word("reason." + reason, reason) : Cell.NONE;
	}

}
