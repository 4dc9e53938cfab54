package org.muster.training.web.extension;

import java.util.List;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.training.domain.extension.ExtensionOrderRow;
import org.muster.training.domain.extension.ExtensionRow;

/**
 * The tables of the pages of extension orders.
 */
final class ExtensionTables {

	static final List<Column<ExtensionOrderRow>> ORDERS = List.of(Column.text("reference", ExtensionTables::reference),
			Column.text("authority", (row) -> Cell.of(row.authority())),
			Column.text("title", (row) -> Cell.of(row.courseTitle())),
			Column.text("ordered_on", (row) -> Cell.of(row.orderedOn())),
			Column.text("new_end", (row) -> Cell.of(row.extendedThrough())),
			Column.figures("extended_months", (row) -> Cell.of(row.months())),
			Column.text("group", (row) -> Cell.of(row.groupWords())),
			Column.figures("extended_officers", (row) -> Cell.of(row.officers())),
			Column.text("state", (row) -> Cell.state(row.state())));

	static final List<Column<ExtensionRow>> LINES = List.of(Column.text("service_number", ExtensionTables::number),
			Column.text("name", (row) -> Cell.of(row.name())), Column.text("rank", (row) -> Cell.of(row.rank())),
			Column.text("completed_on", (row) -> Cell.of(row.completedOn())),
			Column.text("old_end", (row) -> Cell.of(row.oldThrough())),
			Column.text("new_end", (row) -> Cell.of(row.newThrough())));

	private ExtensionTables() {
	}

	static Table lines(String name, List<ExtensionRow> rows) {
		return Table.whole(name, LINES, rows, null);
	}

	static Address address(long order) {
		return Address.of("extension-orders", String.valueOf(order));
	}

	private static Cell reference(ExtensionOrderRow row) {
		return Cell.of(row.reference()).to(address(row.id()));
	}

	private static Cell number(ExtensionRow row) {
		return Cell.of(row.serviceNumber()).to(Address.of("officers", row.serviceNumber()));
	}

}
