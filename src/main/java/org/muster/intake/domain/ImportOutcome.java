package org.muster.intake.domain;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rows the rows that were read
 * @param created the records that are new
 * @param updated the records that changed
 * @param unchanged the rows that said nothing new
 * @param rejected the rows and files that were not taken; above zero, nothing was saved
 * and the three numbers before are zero
 * @param dryRun whether nothing was meant to be saved
 * @param errors the first of the reasons, by file, line and column
 * @param files what came of each file
 */
public record ImportOutcome(long rows, long created, long updated, long unchanged, long rejected, boolean dryRun,
		List<Rejection> errors, List<FileOutcome> files) {

	/** The most reasons that a page lists; the file of refused rows has all. */
	public static final int MOST_ERRORS = 1000;

	/**
	 * Whether everything could be taken.
	 * @return false if nothing was saved because of what was rejected
	 */
	public boolean isAccepted() {
		return this.rejected == 0;
	}

	/**
	 * What came of one file.
	 *
	 * @param file its name
	 * @param kind the name of its kind
	 * @param rows the rows that were read
	 * @param created the records that are new
	 * @param updated the records that changed
	 * @param unchanged the rows that said nothing new
	 * @param rejected the rows that were not taken; above zero, unchanged means nothing
	 */
	public record FileOutcome(String file, String kind, long rows, long created, long updated, long unchanged,
			long rejected) {

	}

}
