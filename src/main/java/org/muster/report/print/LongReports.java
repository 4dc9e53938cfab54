package org.muster.report.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides long reports into parts that are printed one after the other.
 */
final class LongReports {

	/** So many rows the printer lays out in some fifty megabytes. */
	static final int ROWS = 1000;

	private LongReports() {
	}

	/**
	 * The parts of a report.
	 * @param report the report
	 * @return the report itself where no table is long
	 */
	static List<Printed> parts(Printed report) {
		List<Printed> parts = new ArrayList<>();
		List<Object> gathered = new ArrayList<>();
		for (Object block : report.blocks()) {
			if (block instanceof PrintedSheet sheet && sheet.rows().size() > ROWS) {
				for (int from = 0; from < sheet.rows().size(); from += ROWS) {
					int until = Math.min(from + ROWS, sheet.rows().size());
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
