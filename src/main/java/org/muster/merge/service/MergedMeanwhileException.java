package org.muster.merge.service;

import org.muster.merge.domain.PairQueries.PastMerge;

/**
 * One of the two records is part of another already. Nothing was changed.
 */
public class MergedMeanwhileException extends RuntimeException {

	private final transient PastMerge past;

	MergedMeanwhileException(PastMerge past) {
		super("The record is part of another already.");
		this.past = past;
	}

	/**
	 * The merge that was made before.
	 * @return the former number and whose it is now
	 */
	public PastMerge past() {
		return this.past;
	}

}
