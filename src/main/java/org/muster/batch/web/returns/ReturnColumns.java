package org.muster.batch.web.returns;

import java.time.LocalDate;
import java.util.List;

import org.muster.batch.domain.returns.ReturnRow;
import org.muster.mission.web.ContributorCell;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of a list of strength returns.
 */
public final class ReturnColumns {

	private ReturnColumns() {
	}

	/**
	 * The columns.
	 * @param mission the code of the mission
	 * @param day the day in view
	 * @return each return leading to the form that recorded it
	 */
	public static List<Column<ReturnRow>> of(String mission, LocalDate day) {
		return List.of(
				Column.text("as_of",
						(row) -> Cell.of(row.asOf())
							.to(Address.of("missions", mission, "new-return")
								.with("contributor", row.contributorCode())
								.with("day", row.asOf()))
							.noting(row.counts() ? "cell.latest" : null)),
				Column.text("contributor",
						(row) -> ContributorCell.of(mission, row.contributorCode(), row.contributor(), day)),
				Column.text("kind", (row) -> Cell.word("state." + row.kind(), row.kind())),
				Column.figures("women", (row) -> Cell.of(row.women())),
				Column.figures("men", (row) -> Cell.of(row.men())),
				Column.figures("total", (row) -> Cell.of(row.total())),
				Column.text("source", (row) -> Cell.of(row.source())));
	}

}
