package org.muster.report.print;

import java.util.ArrayList;
import java.util.List;

import org.muster.report.print.pdf.PrintQueue;

/**
 * Divides long reports into parts that are printed one after the other.
 */
final class LongReports {

	/** So many rows the printer lays out in some fifty megabytes. */
	static final int ROWS = PrintQueue.LONG;

	private LongReports() {
	}

	/**
	 * The parts of a report.
	 * @param report the report
	 * @param rows the most that a part has of a table
	 * @return the report itself where no table is long
	 */
	static List<Printed> parts(Printed report, int rows) {
		List<Printed> parts = new ArrayList<>();
		List<Object> gathered = new ArrayList<>();
		for (Object block : report.blocks()) {
			if (block instanceof PrintedSheet sheet && sheet.rows().size() > rows) {
				for (int from = 0; from < sheet.rows().size(); from += rows) {
					int until = Math.min(from + rows, sheet.rows().size());
					gathered.add(sheet.part(from, until));
					if (until < sheet.rows().size()) {
						parts.add(report.with(List.copyOf(gathered)));
						gathered.clear();
					}
				}
			}
			else {
				gathered.add(block);
			}
		}
		parts.add(report.with(List.copyOf(gathered)));
		return parts;
	}

}
