package org.muster.report.service;

import java.util.List;

import org.muster.report.domain.paper.Paper;

/**
 * One kind of report: what it asks for, and how it is gathered from the records.
 */
public interface Report {

	/**
	 * The name in addresses and messages.
	 * @return for instance {@code deployment-status}
	 */
	String name();

	/**
	 * What the report asks for beside the mission and the day.
	 * @return of batch, course, from and until, in the order of its form
	 */
	default List<String> asks() {
		return List.of();
	}

	/**
	 * Gathers the report within the transaction of the caller, so that all of its figures
	 * are of one reading of the records.
	 * @param question what it is asked about
	 * @return the report
	 * @throws org.muster.shared.MissingException if what is asked about is not on record
	 * @throws org.muster.shared.BrokenRuleException if it cannot be asked like this
	 */
	Paper gather(Question question);

}
