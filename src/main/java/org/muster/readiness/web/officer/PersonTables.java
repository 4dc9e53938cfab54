package org.muster.readiness.web.officer;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.person.Change;
import org.muster.readiness.domain.person.RollPlace;
import org.muster.readiness.domain.person.Stay;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;

/**
 * The tables on the page of an officer.
 */
final class PersonTables {

	static final List<Column<Change>> CHANGES = List.of(Column.text("changed_at", (row) -> Cell.of(row.recordedAt())),
			Column.text("recorded_by", (row) -> Cell.of(row.recordedBy())),
			Column.text("record", (row) -> Cell.word("change.record." + row.record(), row.record())),
			Column.text("change", (row) -> Cell.word("change." + row.kind(), row.kind())),
			Column.text("field", PersonTables::field), Column.text("before", (row) -> Cell.of(row.before())),
			Column.text("after", (row) -> Cell.of(row.after())));

	private PersonTables() {
	}

	static Table places(List<RollPlace> places, AsOf asOf) {
		return Table.whole("places",
				List.of(Column.text("batch", (row) -> batch(row.batch(), row.batchName(), asOf)),
						Column.text("mission", (row) -> Cell.of(row.mission())),
						Column.text("from_day", (row) -> Cell.of(row.fromDay())),
						Column.text("last_day", (row) -> last(row.untilDay())),
						Column.text("role", (row) -> Cell.of(row.role())),
						Column.text("departs", (row) -> Cell.of(row.plannedDeparture())),
						Column.text("tour_ends", (row) -> Cell.of(row.plannedEnd()))),
				places, null);
	}

	static Table stays(List<Stay> stays, AsOf asOf) {
		return Table.whole("stays",
				List.of(Column.text("mission", (row) -> Cell.of(row.mission())),
						Column.text("batch", (row) -> batch(row.batch(), row.batchName(), asOf)),
						Column.text("arrived_on", (row) -> Cell.of(row.fromDay())),
						Column.text("left_on", (row) -> (row.untilDay() != null) ? Cell.of(row.untilDay())
								: Cell.word("cell.still_there", ""))),
				stays, null);
	}

	static Table changes(List<Change> changes, @Nullable Address files) {
		return Table.whole("changes", CHANGES, changes, files);
	}

	private static Cell field(Change row) {
		return (row.field() != null) ? Cell.word("change.field." + row.field(), row.field()) : Cell.NONE;
	}

	private static Cell batch(String code, String name, AsOf asOf) {
		return Cell.of(name).to(Address.of("batches", code).with("asOf", asOf.day()));
	}

	private static Cell last(@Nullable LocalDate until) {
		return (until != null) ? Cell.of(until.minusDays(1)) : Cell.word("cell.until_notice", "");
	}

}
