package org.muster.report.domain.paper;

import java.util.List;

import org.muster.shared.AsOf;

/**
 * A report as it was gathered: everything that stands on its sheets, in words and
 * figures, and nothing of how it is laid out.
 *
 * @param title what it is and of what
 * @param lines the quiet line below the title, part by part, after the day
 * @param asOf the day that it is about
 * @param blocks its parts from top to bottom
 */
public record Paper(String title, List<String> lines, AsOf asOf, List<Block> blocks) {

	/**
	 * The tables of the report, which are also what its files hold.
	 * @return from top to bottom
	 */
	public List<Block.Sheet> sheets() {
		return this.blocks.stream().filter(Block.Sheet.class::isInstance).map(Block.Sheet.class::cast).toList();
	}

	/**
	 * How long the report is.
	 * @return the rows of all its tables
	 */
	public int rows() {
		return sheets().stream().mapToInt((sheet) -> sheet.rows().size()).sum();
	}

}
