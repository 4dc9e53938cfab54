package org.muster.intake.web.page;

import java.util.ArrayList;
import java.util.List;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.Rejection;
import org.muster.intake.service.kept.Change;
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
			Column.text("import_file",
					(row) -> Cell.of(row.fileName()).to(Address.of("imports", "log", Long.toString(row.id())))),
			Column.text("import_kind", (row) -> Cell.of(row.kind())),
			Column.text("import_result", (row) -> result(row)),
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

	private static Cell result(LoggedImport row) {
		String word = row.dryRun() ? "dry_run" : (row.rejected() > 0) ? "refused" : row.undone() ? "undone" : "saved";
		return Cell.word("import.result." + word, word);
	}

	static Table log(Slice<LoggedImport> slice, Listing listing) {
		return Table.paged("imports", LOG, slice, listing, Address.of("imports")).withoutFiles();
	}

	static Table counts(JobPage page) {
		Address csv = Address.of("imports", page.token(), "refused.csv");
		List<Place> places = new ArrayList<>();
		for (FileOutcome outcome : page.outcome().files()) {
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

	static Table changes(Slice<Change> slice, JobPage page, long after) {
		List<FileOutcome> files = page.outcome().files();
		Address address = Address.of("imports", page.token());
		List<Column<Change>> columns = List.of(
				Column.text("import_file", (row) -> Cell.of(files.get((int) row.place() - 1).file())),
				Column.text("import_line", (row) -> Cell.of(Long.toString(row.line()))),
				Column.text("import_record", (row) -> Cell.of(row.record())),
				Column.text("import_column",
						(row) -> row.isNew() ? Cell.word("import.new", "new") : Cell.of(row.column())),
				Column.text("import_old", (row) -> text(row.oldValue())),
				Column.text("import_value_new", (row) -> text(row.newValue())));
		return Table
			.paged("import_changes", columns, slice, new Listing(null, (after > 0) ? Long.toString(after) : null),
					address)
			.withoutFiles();
	}

	private static Cell text(String value) {
		return value.isEmpty() ? Cell.NONE : Cell.of(value);
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
