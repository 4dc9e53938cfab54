package org.muster.intake.domain;

import org.muster.intake.domain.conflict.OnRecord;

/**
 * How files are to be taken.
 *
 * @param dryRun whether to do everything but save it
 * @param onRecord what becomes of completions that are on record already
 * @param progress hears how far the import has come
 * @param mostErrors how many reasons why something was not taken are listed, at most
 */
public record ImportTerms(boolean dryRun, OnRecord onRecord, Progress progress, int mostErrors) {

	/** Every bad row of a file that anybody corrects, and no more than memory holds. */
	private static final int EVERY_ERROR = 100_000;

	/**
	 * The usual terms, which {@code interfaces.md} tells of.
	 * @param dryRun whether to do everything but save it
	 * @return the terms
	 */
	public static ImportTerms usual(boolean dryRun) {
		return new ImportTerms(dryRun, OnRecord.USUAL, new Progress(0), EVERY_ERROR);
	}

}
