package org.muster.pledge.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.web.ContributorCell;
import org.muster.pledge.domain.PledgeQueries.Row;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of a table of pledges. The page leaves out what stands on the page of each
 * pledge; the file leaves out nothing.
 */
public final class PledgeColumns {

	private PledgeColumns() {
	}

	/**
	 * The columns of a list of the pledges to a mission.
	 * @param day the day in view
	 * @return each pledge leading to its own page
	 */
	public static List<Column<Row>> ofMission(LocalDate day) {
		return List.of(contributor(day), number(),
				Column.text("stage",
						(row) -> Cell.word("pledge.stage." + row.stage(), row.stage())
							.noting(row.inForce() ? null : "pledge.withdrawn")),
				Column.text("stage_on", (row) -> Cell.of(row.stageOn())), pledgedOn(), withdrawnOn(), kind(),
				Column.text("takes_up", (row) -> Cell.of(row.takesUp())), delayCause());
	}

	static List<Column<Row>> ofAll(LocalDate day) {
		List<Column<Row>> columns = new ArrayList<>(ofMission(day));
		columns.add(1, mission());
		return columns;
	}

	static List<Column<Row>> ofFile(LocalDate day) {
		return List.of(contributor(day), mission(), number(), Column.text("standing", (row) -> standing(row.inForce())),
				Column.text("stage", (row) -> Cell.word("pledge.stage." + row.stage(), row.stage())),
				Column.text("stage_on", (row) -> Cell.of(row.stageOn())), delayCause(),
				Column.text("takes_up", (row) -> Cell.of(row.takesUp())), kind(), pledgedOn(), withdrawnOn(),
				Column.text("source", (row) -> Cell.of(row.source())));
	}

	private static Column<Row> contributor(LocalDate day) {
		return Column.text("contributor",
				(row) -> ContributorCell.of(row.mission(), row.contributorCode(), row.contributor(), day));
	}

	private static Column<Row> mission() {
		return Column.text("mission", (row) -> Cell.of(row.mission()));
	}

	private static Column<Row> number() {
		return Column.figures("pledged",
				(row) -> Cell.of(row.number()).to(Address.of("pledges", Long.toString(row.id()))));
	}

	private static Column<Row> kind() {
		return Column.text("kind", (row) -> kind(row.kind()));
	}

	private static Column<Row> pledgedOn() {
		return Column.text("pledged_on", (row) -> Cell.of(row.pledgedOn()));
	}

	private static Column<Row> withdrawnOn() {
		return Column.text("withdrawn_on", (row) -> Cell.of(row.withdrawnOn()));
	}

	private static Column<Row> delayCause() {
		return Column.text("delay_cause", (row) -> Cell.of(row.delayCause()));
	}

	private static Cell standing(boolean inForce) {
		String word = inForce ? "in_force" : "withdrawn";
		return Cell.word("pledge." + word, word);
	}

	private static Cell kind(@Nullable String kind) {
		return (kind != null) ? Cell.word("pledge.kind." + kind, kind) : Cell.NONE;
	}

}
