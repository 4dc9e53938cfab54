package org.muster.readiness.web.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.register.RegisterRow;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of the register. Its files have the same, but no links, which would be made
 * for each of a million rows.
 */
final class RegisterColumns {

	private RegisterColumns() {
	}

	static List<Column<RegisterRow>> of(AsOf asOf) {
		return List.of(Column.<RegisterRow>text("service_number", (row) -> number(row, asOf)).sorted(),
				Column.<RegisterRow>text("name", (row) -> Cell.of(row.name())).sorted(),
				Column.<RegisterRow>text("rank", (row) -> Cell.of(row.rank())).sorted(),
				Column.<RegisterRow>text("sex", (row) -> Cell.word("sex." + row.sex(), row.sex())).sorted(),
				Column.<RegisterRow>text("unit", (row) -> Cell.of(row.unit())).sorted(),
				Column.text("status", (row) -> status(row.status())), Column.text("batch", (row) -> batch(row, asOf)));
	}

	static List<Column<RegisterRow>> ofFile() {
		return List.of(Column.text("service_number", (row) -> Cell.of(row.serviceNumber())),
				Column.text("name", (row) -> Cell.of(row.name())), Column.text("rank", (row) -> Cell.of(row.rank())),
				Column.text("sex", (row) -> Cell.of(row.sex())), Column.text("unit", (row) -> Cell.of(row.unit())),
				Column.text("status", (row) -> Cell.of(row.status())),
				Column.text("batch", (row) -> Cell.of(row.batchName())));
	}

	private static Cell number(RegisterRow row, AsOf asOf) {
		return Cell.of(row.serviceNumber()).to(Address.of("officers", row.serviceNumber()).with("asOf", asOf.day()));
	}

	private static Cell status(@Nullable String status) {
		return (status != null) ? Cell.state(status) : Cell.NONE;
	}

	private static Cell batch(RegisterRow row, AsOf asOf) {
		return (row.batch() != null)
				? Cell.of(row.batchName()).to(Address.of("batches", row.batch()).with("asOf", asOf.day())) : Cell.NONE;
	}

}
