package org.muster.discrepancy.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * The columns of a list of discrepancies.
 */
public final class DiscrepancyColumns {

	private DiscrepancyColumns() {
	}

	/**
	 * The columns of the discrepancies of a mission.
	 * @param asOf the day in view
	 * @return each leading to where it is settled
	 */
	public static List<Column<Discrepancy>> ofMission(AsOf asOf) {
		return List.of(Column.text("standing", (row) -> Cell.word("discrepancy." + row.standing(), row.standing())),
				Column.text("about", (row) -> Cell.of(row.gap().about()).to(settlement(row, asOf))),
				Column.text("sources", (row) -> Cell.word("discrepancy." + word(row), word(row))),
				Column.text("since", (row) -> Cell.of(row.gap().since())),
				Column.figures("counted",
						(row) -> Cell.of(row.gap().counted())
							.to(row.gap().countedAt())
							.noting("discrepancy." + word(row) + ".counted")),
				Column.figures("said",
						(row) -> Cell.of(row.gap().said())
							.to(row.gap().saidAt())
							.noting("discrepancy." + word(row) + ".said")),
				Column.figures("difference", (row) -> Cell.of(row.gap().difference())),
				Column.text("reason", (row) -> Cell.of(row.reason())),
				Column.text("settled_by", (row) -> Cell.of(row.settledBy())),
				Column.text("settled_at", (row) -> Cell.of(instant(row))),
				Column.text("because", (row) -> Cell.of(row.gap().because())));
	}

	static List<Column<Discrepancy>> ofAll(AsOf asOf) {
		List<Column<Discrepancy>> columns = new ArrayList<>(ofMission(asOf));
		columns.add(1, Column.text("mission",
				(row) -> Cell.of(row.mission()).to(Address.of("missions", row.mission()).with("asOf", asOf.day()))));
		return columns;
	}

	static Address settlement(Discrepancy row, AsOf asOf) {
		return address(row, "settlement", asOf);
	}

	static Address reopening(Discrepancy row, AsOf asOf) {
		return address(row, "reopening", asOf);
	}

	private static Address address(Discrepancy row, String what, AsOf asOf) {
		Gap gap = row.gap();
		return Address.of("missions", row.mission(), "discrepancies", what)
			.with("kind", gap.kind().word())
			.with("subject", gap.subject())
			.with("asOf", asOf.day());
	}

	private static String word(Discrepancy row) {
		return row.gap().kind().word();
	}

	private static @Nullable String instant(Discrepancy row) {
		return (row.settledAt() != null) ? row.settledAt().toString() : null;
	}

}
