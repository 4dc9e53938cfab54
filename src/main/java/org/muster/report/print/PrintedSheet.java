package org.muster.report.print;

import java.util.List;

import org.muster.report.domain.paper.Block;

/**
 * A table with the texts of its cells as they are printed.
 *
 * @param title what stands above it
 * @param heads its headings
 * @param rows the texts, row by row
 * @param totals a last row of sums, empty for none
 * @param none what is said where there are no rows
 * @param continued whether rows went before on earlier sheets
 */
public record PrintedSheet(String title, List<Block.Head> heads, List<List<String>> rows, List<String> totals,
		String none, boolean continued) {

	/**
	 * Which part of the template shows it.
	 * @return sheet
	 */
	public String kind() {
		return "sheet";
	}

	/**
	 * Some of the rows under the same headings.
	 * @param from the first row, from 0
	 * @param until the row after the last; the sums follow the last row of all
	 * @return the part
	 */
	PrintedSheet part(int from, int until) {
		return new PrintedSheet(this.title, this.heads, this.rows.subList(from, until),
				(until == this.rows.size()) ? this.totals : List.of(), this.none, from > 0);
	}

}
