package org.muster.readiness.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The table that the benchmark prints, a line for each comparison.
 */
final class Measured {

	private static final String LINE = "%-58s %12s %12s %8s %10s%n";

	private final List<Row> rows = new ArrayList<>();

	/** A time or size that must be at most so many times another. */
	void atMost(String what, double measured, double beside, String unit, double most) {
		this.rows
			.add(new Row(what, measured, beside, unit, measured / beside, "<= " + most, measured / beside <= most));
	}

	/** A rate that must be at least such a part of another. */
	void atLeast(String what, double measured, double beside, String unit, double least) {
		this.rows
			.add(new Row(what, measured, beside, unit, measured / beside, ">= " + least, measured / beside >= least));
	}

	/** Something that is only told. */
	void told(String what, double measured, @Nullable Double beside, String unit) {
		this.rows.add(new Row(what, measured, beside, unit, (beside != null) ? measured / beside : null, "", true));
	}

	List<String> missed() {
		return this.rows.stream().filter((row) -> !row.reached).map(Row::what).toList();
	}

	@Override
	public String toString() {
		StringBuilder table = new StringBuilder(LINE.formatted("what", "measured", "beside", "ratio", "wanted"));
		for (Row row : this.rows) {
			table.append(LINE.formatted(row.what, number(row.measured) + " " + row.unit,
					(row.beside != null) ? number(row.beside) + " " + row.unit : "",
					(row.ratio != null) ? String.format(Locale.ROOT, "%.2f", row.ratio) : "",
					row.wanted + (row.reached ? "" : " MISSED")));
		}
		return table.toString();
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (value < 100) ? "%.2f" : "%.0f", value);
	}

	private record Row(String what, double measured, @Nullable Double beside, String unit, @Nullable Double ratio,
			String wanted, boolean reached) {
	}

}
