package org.muster.training.web.approval;

import java.util.List;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.training.domain.approval.WaitingGroup;

/**
 * The table of what waits for approval.
 */
final class ApprovalTable {

	private static final List<Column<WaitingGroup>> COLUMNS = List.of(Column.text("completed_on", ApprovalTable::day),
			Column.text("title", (row) -> Cell.of(row.courseTitle())),
			Column.text("venue", (row) -> Cell.of(row.venue())),
			Column.text("entered_by", (row) -> Cell.of(row.enteredBy())),
			Column.figures("passed", (row) -> Cell.of(row.passed())),
			Column.figures("not_passed", (row) -> Cell.of(row.others())));

	private ApprovalTable() {
	}

	static Table of(List<WaitingGroup> groups) {
		return Table.whole("approvals", COLUMNS, groups, null);
	}

	private static Cell day(WaitingGroup group) {
		return Cell.of(group.completedOn()).to(Address.of("approvals", String.valueOf(group.first())));
	}

}
