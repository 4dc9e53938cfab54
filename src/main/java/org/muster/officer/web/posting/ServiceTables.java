package org.muster.officer.web.posting;

import java.util.List;

import org.muster.officer.domain.period.ServicePeriod;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;

/**
 * Where an officer served and how the officer stood, as tables.
 */
public final class ServiceTables {

	private ServiceTables() {
	}

	/**
	 * The units served in.
	 * @param periods the latest first
	 * @return the table
	 */
	public static Table postings(List<ServicePeriod> periods) {
		return Table.whole("postings", columns(Column.text("unit", (row) -> Cell.of(row.what()))), periods, null);
	}

	/**
	 * The statuses held.
	 * @param periods the latest first
	 * @return the table
	 */
	public static Table statuses(List<ServicePeriod> periods) {
		return Table.whole("statuses", columns(Column.text("status", (row) -> Cell.state(row.what()))), periods, null);
	}

	private static List<Column<ServicePeriod>> columns(Column<ServicePeriod> what) {
		return List.of(what, Column.text("from_day",
				(row) -> (row.fromDay() != null) ? Cell.of(row.fromDay()) : Cell.word("cell.before_records", "")),
				Column.text("last_day",
						(row) -> (row.untilDay() != null) ? Cell.of(row.lastDay())
								: Cell.word("cell.until_notice", "")),
				Column.text("recorded_by", (row) -> Cell.of(row.recordedBy())));
	}

}
