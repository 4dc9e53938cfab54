package org.muster.readiness.web.officer;

import java.util.List;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.training.domain.completion.CompletionRow;

/**
 * The completions of an officer, each leading to where it is voided or restored.
 */
final class CompletionPart {

	private static final List<Column<CompletionRow>> COLUMNS = List.of(Column.text("completed_on", CompletionPart::day),
			Column.text("title", (row) -> Cell.of(row.courseTitle())), Column.text("result", CompletionPart::result),
			Column.text("certificate_number", (row) -> Cell.of(row.certificateNumber())),
			Column.text("valid_through", CompletionPart::validThrough),
			Column.text("recorded_by", (row) -> Cell.of(row.recordedBy())),
			Column.text("voided_on", (row) -> Cell.of(row.voidedOn())),
			Column.text("voided_by", (row) -> Cell.of(row.voidedBy())),
			Column.text("void_reason", (row) -> Cell.of(row.voidReason())));

	private CompletionPart() {
	}

	static Table of(List<CompletionRow> completions) {
		return Table.whole("completions", COLUMNS, completions, null);
	}

	private static Cell day(CompletionRow row) {
		return Cell.of(row.completedOn()).to(Address.of("completions", String.valueOf(row.id())));
	}

	private static Cell validThrough(CompletionRow row) {
		return row.forever() ? Cell.word("cell.no_limit", "")
				: Cell.of(row.validThrough()).noting((row.extendedBy() != null) ? "cell.extended" : null);
	}

	private static Cell result(CompletionRow row) {
		return Cell.word("result." + row.result(), row.result())
			.noting((row.awaitingApproval() && row.voidedOn() == null) ? "cell.awaiting_approval" : null);
	}

}
