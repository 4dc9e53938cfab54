package org.muster.totals.web.page;

import java.util.List;

import org.muster.mission.web.ContributorCell;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;

/**
 * The columns of a table of contributors.
 */
public final class ContributorColumns {

	private ContributorColumns() {
	}

	/**
	 * The columns, each figure leading to the records it counts.
	 * @param position the mission and the day in view
	 * @return the columns
	 */
	public static List<Column<ContributorPosition>> of(Position position) {
		return List.of(
				Column.text("contributor",
						(contributor) -> ContributorCell
							.of(position.mission().code(), contributor.code(), contributor.name(),
									position.asOf().day())
							.noting(contributor.collective() ? "cell.collective" : null)),
				Column.figures("pledged",
						(contributor) -> Cell.of(contributor.pledged()).to(list(position, "pledges", contributor))),
				Column.figures("deployed",
						(contributor) -> Cell.of(contributor.deployed())
							.to(list(position, contributor.byReturn() ? "returns" : "movements", contributor))
							.noting(contributor.byReturn() ? "cell.by_return" : null)),
				Column.figures("outstanding", (contributor) -> Cell.of(contributor.outstanding())),
				Column.figures("women", (contributor) -> Cell.of(contributor.women())),
				Column.figures("women_share", (contributor) -> Cell.of(contributor.womenShare())),
				Column.figures("days_since", (contributor) -> Cell.of(contributor.daysSincePledge())));
	}

	/**
	 * The sums of the contributors.
	 * @param position the mission and the day in view
	 * @return a last row
	 */
	public static List<Cell> totals(Position position) {
		return List.of(Cell.word("cell.all", "all"), Cell.of(position.pledged()), Cell.of(position.deployed()),
				Cell.of(position.outstanding()), Cell.NONE, Cell.NONE, Cell.NONE);
	}

	private static Address list(Position position, String list, ContributorPosition contributor) {
		return Address.of("missions", position.mission().code(), list)
			.with("contributor", contributor.code())
			.with("asOf", position.asOf().day());
	}

}
