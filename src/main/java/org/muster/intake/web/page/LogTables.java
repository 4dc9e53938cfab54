package org.muster.intake.web.page;

import java.util.List;

import org.muster.intake.domain.undo.Obstacle;
import org.muster.intake.service.log.ImportedChanges.ImportedChange;
import org.muster.intake.service.log.ImportedChanges.MadeRecords;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;

/**
 * The tables on the page of one import.
 */
final class LogTables {

	/** The columns of the values that an import changed. */
	static final List<Column<ImportedChange>> CHANGES = List.of(
			Column.text("import_kind", (row) -> Cell.of(row.kind())),
			Column.text("import_line", (row) -> Cell.of(Long.toString(row.line()))),
			Column.text("import_record", (row) -> Cell.of(row.record())),
			Column.text("import_column", (row) -> Cell.of(row.column())),
			Column.text("import_was", (row) -> Cell.of(row.oldValue())),
			Column.text("import_became", (row) -> Cell.of(row.newValue())));

	private static final List<Column<MadeRecords>> WRITTEN = List.of(
			Column.text("import_table", (row) -> table(row.table())),
			Column.figures("import_new", (row) -> Cell.of(row.made())),
			Column.figures("import_changed", (row) -> Cell.of(row.changed())));

	private static final List<Column<Obstacle>> OBSTACLES = List.of(
			Column.text("import_table", (row) -> table(row.table())),
			Column.text("import_obstacle", (row) -> Cell.word("import.obstacle." + row.problem(), row.problem())),
			Column.figures("import_count", (row) -> Cell.of(row.count())));

	private LogTables() {
	}

	private static Cell table(String name) {
		return Cell.of(name.replace('_', ' '));
	}

	static Table written(List<MadeRecords> rows) {
		return Table.whole("import_written", WRITTEN, rows, null);
	}

	static Table changes(Slice<ImportedChange> slice, long id, long after) {
		Address address = Address.of("imports", "log", Long.toString(id));
		Listing listing = new Listing(null, (after > 0) ? Long.toString(after) : null);
		return Table.paged("import_changed_values", CHANGES, slice, listing, address).withoutFiles();
	}

	static Table obstacles(List<Obstacle> rows) {
		return Table.whole("import_obstacles", OBSTACLES, rows, null);
	}

}
