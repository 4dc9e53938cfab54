package org.muster.readiness.web.officer;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.domain.RequirementStanding;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;

/**
 * An officer's readiness for a mission, as the officer's page shows it.
 *
 * @param readiness what is known
 * @param asOf the day in view
 */
record MissionPart(MissionReadiness readiness, AsOf asOf) {

	private static final List<Column<RequirementStanding>> COLUMNS = List.of(
			Column.text("title", (row) -> Cell.of(row.title()).noting(row.critical() ? "cell.critical" : null)),
			Column.text("requirement", (row) -> Cell.state(row.state().word())),
			Column.text("valid_through", (row) -> Cell.of(row.validThrough())),
			Column.text("lacks_since", (row) -> Cell.of(row.since())));

	/**
	 * The mission on the day in view.
	 * @return its address
	 */
	public String href() {
		return Address.of("missions", this.readiness.mission()).with("asOf", this.asOf.day()).href();
	}

	/**
	 * What the mission requires, and how the officer stands in it.
	 * @return the table
	 */
	public Table requirements() {
		return Table.whole("requirements", COLUMNS, this.readiness.requirements(), null);
	}

	/**
	 * The days on which the officer is ready.
	 * @return each with its first and last day, {@code null} where it is open
	 */
	public List<Days> periods() {
		return this.readiness.readyPeriods()
			.stream()
			.map((period) -> new Days(period.from(), period.lastDay()))
			.toList();
	}

	/**
	 * Days in a row.
	 *
	 * @param first the first, {@code null} for always
	 * @param last the last, {@code null} for until further notice
	 */
	record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

	}

}
