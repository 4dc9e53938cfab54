package org.muster.training.web.session;

import java.time.LocalDate;
import java.util.List;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.training.domain.session.EnrolledOfficer;
import org.muster.training.domain.session.SessionSummary;

/**
 * The tables of the pages of sessions.
 */
public final class SessionTables {

	private static final List<Column<EnrolledOfficer>> ROLL = List.of(
			Column.text("service_number", SessionTables::number), Column.text("name", (row) -> Cell.of(row.name())),
			Column.text("rank", (row) -> Cell.of(row.rank())), Column.text("unit", (row) -> Cell.of(row.unit())));

	private SessionTables() {
	}

	static Table sessions(List<SessionSummary> sessions, LocalDate today) {
		List<Column<SessionSummary>> columns = List.of(
				Column.text("first_day", (row) -> Cell.of(row.firstDay()).to(address(row.id()))),
				Column.text("last_day", (row) -> Cell.of(row.lastDay())),
				Column.text("venue", (row) -> Cell.of(row.venue())),
				Column.text("state", (row) -> Cell.state(row.stateOn(today).word())),
				Column.text("instructor", (row) -> Cell.of(row.instructor())),
				Column.figures("capacity", (row) -> Cell.of(row.capacity())),
				Column.figures("enrolled", (row) -> Cell.of(row.enrolled())),
				Column.figures("recorded", (row) -> Cell.of(row.recorded())));
		return Table.whole("sessions", columns, sessions, null);
	}

	/**
	 * Officers, by name.
	 * @param name names the table
	 * @param officers who
	 * @return the table
	 */
	public static Table roll(String name, List<EnrolledOfficer> officers) {
		return Table.whole(name, ROLL, officers, null);
	}

	/**
	 * The page of a session.
	 * @param session its key
	 * @return its address
	 */
	public static Address address(long session) {
		return Address.of("sessions", String.valueOf(session));
	}

	private static Cell number(EnrolledOfficer officer) {
		return Cell.of(officer.serviceNumber()).to(Address.of("officers", officer.serviceNumber()));
	}

}
