package org.muster.report.print;

import java.util.List;

/**
 * A report as its template lays it out: nothing but texts and drawings.
 *
 * @param title what it is and of what
 * @param line the quiet line below the title
 * @param brief the same for the foot of every sheet: day and records
 * @param tense past, today or forecast
 * @param frame what stands around it
 * @param organisation whose report it is
 * @param department the part of it
 * @param blocks its parts; each names its fragment by its kind
 */
public record Printed(String title, String line, String brief, String tense, Frame frame, String organisation,
		String department, List<Object> blocks) {

	/**
	 * How long it is.
	 * @return the rows of all its tables
	 */
	int rows() {
		return this.blocks.stream()
			.filter(PrintedSheet.class::isInstance)
			.mapToInt((block) -> ((PrintedSheet) block).rows().size())
			.sum();
	}

	/**
	 * The same report with other parts.
	 * @param others the parts
	 * @return the report
	 */
	Printed with(List<Object> others) {
		return new Printed(this.title, this.line, this.brief, this.tense, this.frame, this.organisation,
				this.department, others);
	}

}
