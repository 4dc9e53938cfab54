package org.muster.readiness.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.domain.RequirementStanding;
import org.muster.readiness.domain.roster.RosterRow;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of lists of officers.
 */
final class RosterColumns {

	private RosterColumns() {
	}

	static List<Column<RosterRow>> on(AsOf asOf) {
		return List.of(Column.<RosterRow>text("service_number", (row) -> number(row.serviceNumber(), asOf)).sorted(),
				Column.<RosterRow>text("name", (row) -> name(row.surname(), row.otherNames())).sorted(),
				Column.<RosterRow>text("rank", (row) -> Cell.of(row.rank())).sorted(),
				Column.<RosterRow>text("sex", (row) -> Cell.word("sex." + row.sex(), row.sex())).sorted(),
				Column.<RosterRow>text("unit", (row) -> Cell.of(row.unit())).sorted(),
				Column.<RosterRow>text("batch", (row) -> batch(row, asOf)).sorted(),
				Column.<RosterRow>text("standing", (row) -> standing(row.standing())).sorted());
	}

	static List<Column<NotReadyOfficer>> notReady(AsOf asOf) {
		return List.of(Column.text("service_number", (row) -> number(row.serviceNumber(), asOf)),
				Column.text("name", (row) -> name(row.surname(), row.otherNames())),
				Column.text("rank", (row) -> Cell.of(row.rank())), Column.text("unit", (row) -> Cell.of(row.unit())),
				Column.text("bin", (row) -> Cell.word("bin." + row.bin().word(), row.bin().word())),
				Column.text("failing", RosterColumns::failing),
				Column.text("ready_from", (row) -> Cell.of(row.readyFrom())));
	}

	private static Cell number(String serviceNumber, AsOf asOf) {
		return Cell.of(serviceNumber).to(Address.of("officers", serviceNumber).with("asOf", asOf.day()));
	}

	private static Cell name(String surname, @Nullable String otherNames) {
		return Cell.of(Stream.of(surname, (otherNames != null) ? otherNames : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", ")));
	}

	private static Cell batch(RosterRow row, AsOf asOf) {
		return (row.batch() != null)
				? Cell.of(row.batchName()).to(Address.of("batches", row.batch()).with("asOf", asOf.day())) : Cell.NONE;
	}

	private static Cell standing(@Nullable String standing) {
		return (standing != null) ? Cell.state(standing) : Cell.NONE;
	}

	private static Cell failing(NotReadyOfficer officer) {
		return Cell.of(officer.failing().stream().map(RequirementStanding::title).collect(Collectors.joining("; ")));
	}

}
