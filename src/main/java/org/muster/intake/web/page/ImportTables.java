package org.muster.intake.web.page;

import java.util.ArrayList;
import java.util.List;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.Rejection;
import org.muster.intake.service.kept.CheckedFile;
import org.muster.intake.service.log.LoggedImport;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;

/**
 * The tables on the pages of imports.
 */
final class ImportTables {

	private static final int SHORT_CHECKSUM = 12;

	private static final List<Column<LoggedImport>> LOG = List.of(
			Column.text("imported_at", (row) -> Cell.of(row.recordedAt())),
			Column.text("imported_by", (row) -> Cell.of(row.recordedBy())),
			Column.text("import_file", (row) -> Cell.of(row.fileName())),
			Column.text("import_kind", (row) -> Cell.of(row.kind())),
			Column.text("import_result", (row) -> result(row.dryRun(), row.rejected())),
			Column.figures("import_rows", (row) -> Cell.of(row.rowsRead())),
			Column.figures("import_new", (row) -> Cell.of(row.created())),
			Column.figures("import_changed", (row) -> Cell.of(row.updated())),
			Column.figures("import_unchanged", (row) -> Cell.of(row.unchanged())),
			Column.figures("import_refused", (row) -> Cell.of(row.rejected())),
			Column.text("import_sha256", (row) -> Cell.of(row.sha256().substring(0, SHORT_CHECKSUM) + "…")));

	private static final List<Column<Rejection>> REFUSED = List.of(
			Column.text("import_file", (row) -> Cell.of(row.file())),
			Column.text("import_line", (row) -> Cell.of((row.line() != null) ? row.line().toString() : null)),
			Column.text("import_column", (row) -> Cell.of(row.column())),
			Column.text("import_value", (row) -> Cell.of(row.value())),
			Column.text("import_reason", (row) -> Cell.of(row.reason())));

	private ImportTables() {
	}

	private static Cell result(boolean dryRun, long rejected) {
		String word = dryRun ? "dry_run" : (rejected > 0) ? "refused" : "saved";
		return Cell.word("import.result." + word, word);
	}

	static Table log(Slice<LoggedImport> slice, Listing listing) {
		return Table.paged("imports", LOG, slice, listing, Address.of("imports")).withoutFiles();
	}

	static Table counts(CheckedFile file) {
		Address csv = refusedRows(file);
		List<Place> places = new ArrayList<>();
		for (FileOutcome outcome : file.outcome().files()) {
			places.add(new Place(places.size() + 1, outcome));
		}
		List<Column<Place>> columns = List.of(Column.text("import_file", (row) -> Cell.of(row.outcome().file())),
				Column.text("import_kind", (row) -> Cell.of(row.outcome().kind())),
				Column.figures("import_rows", (row) -> Cell.of(row.outcome().rows())),
				Column.figures("import_new", (row) -> Cell.of(row.outcome().created())),
				Column.figures("import_changed", (row) -> Cell.of(row.outcome().updated())),
				Column.figures("import_unchanged", (row) -> Cell.of(row.unchanged())),
				Column.figures("import_refused", (row) -> Cell.of(row.outcome().rejected())),
				Column.text("import_refused_rows", (row) -> (row.outcome().rejected() > 0)
						? Cell.of("refused.csv").to(csv.with("place", row.place())) : Cell.NONE));
		return Table.whole("import_counts", columns, places, null);
	}

	static Table refused(ImportOutcome outcome) {
		return Table.whole("import_refused", REFUSED, outcome.errors(), null);
	}

	private static Address refusedRows(CheckedFile file) {
		return Address.of("imports", file.token(), "refused.csv");
	}

	/**
	 * A file of a pack.
	 *
	 * @param place its place, from 1
	 * @param outcome what came of it
	 */
	private record Place(int place, FileOutcome outcome) {

		long unchanged() {
			return Math.max(this.outcome.unchanged() - this.outcome.rejected(), 0);
		}

	}

}
