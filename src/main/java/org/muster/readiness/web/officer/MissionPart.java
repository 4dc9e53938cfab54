package org.muster.readiness.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.readiness.domain.RequirementStanding;
import org.muster.readiness.domain.person.Remark;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;

/**
 * An officer's readiness for a mission, as the officer's page shows it.
 *
 * @param readiness what is known
 * @param remarks what else is to be known, by the codes of courses
 * @param asOf the day in view
 */
record MissionPart(MissionReadiness readiness, Map<String, Remark> remarks, AsOf asOf) {

	private static final Remark NONE = new Remark("", false, false);

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
		return Table.whole("requirements", List.of(
				Column.text("title", (row) -> Cell.of(row.title()).noting(row.critical() ? "cell.critical" : null)),
				Column.text("requirement",
						(row) -> Cell.state(row.state().word())
							.noting(remark(row).awaiting() ? "officer.awaiting_approval" : null)),
				Column.text("valid_through",
						(row) -> Cell.of(row.validThrough())
							.noting(remark(row).extended() ? "officer.extended" : null)),
				Column.text("lacks_since", (row) -> Cell.of(row.since()))), this.readiness.requirements(), null);
	}

	private Remark remark(RequirementStanding requirement) {
		return this.remarks.getOrDefault(requirement.course(), NONE);
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
