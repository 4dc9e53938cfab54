package org.muster.training.web.course;

import java.time.LocalDate;
import java.util.List;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.training.domain.course.ValidityRow;
import org.muster.training.domain.requirement.RequirementRow;

/**
 * The tables of the page of a course.
 */
final class CourseTables {

	private static final List<Column<ValidityRow>> VALIDITIES = List.of(
			Column.text("passed_from", (row) -> Cell.of(row.fromDay())),
			Column.text("passed_through", (row) -> Cell.of(row.lastDay())),
			Column.figures("validity_months", CourseTables::months));

	private CourseTables() {
	}

	static Table validities(List<ValidityRow> rows) {
		return Table.whole("validities", VALIDITIES, rows, null);
	}

	static Table requirements(List<RequirementRow> rows, LocalDate day) {
		List<Column<RequirementRow>> columns = List.of(Column.text("mission", CourseTables::mission),
				Column.text("unit", CourseTables::unit), Column.text("critical", CourseTables::critical),
				Column.text("from_day", (row) -> Cell.of(row.fromDay())),
				Column.text("through_day", (row) -> Cell.of(row.lastDay())),
				Column.text("state", (row) -> Cell.state(row.stateOn(day))));
		return Table.whole("course_requirements", columns, rows, null);
	}

	private static Cell months(ValidityRow row) {
		return (row.months() != null) ? Cell.of(row.months()) : Cell.word("cell.no_limit", "");
	}

	private static Cell mission(RequirementRow row) {
		return Cell.of(row.missionName()).to(Address.of("missions", row.mission(), "requirements"));
	}

	private static Cell unit(RequirementRow row) {
		return (row.unit() != null) ? Cell.of(row.unit()) : Cell.word("requirement.all", "");
	}

	private static Cell critical(RequirementRow row) {
		return row.critical() ? Cell.word("requirement.critical", "true") : Cell.NONE;
	}

}
