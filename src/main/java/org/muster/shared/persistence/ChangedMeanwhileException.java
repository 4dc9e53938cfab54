package org.muster.shared.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A record was changed by someone else after the form that would change it was opened.
 * Nothing was saved.
 */
public class ChangedMeanwhileException extends RuntimeException {

	private final int version;

	private final String by;

	/**
	 * Says what the record is now.
	 * @param version its present version
	 * @param by the account that changed it, where known
	 */
	public ChangedMeanwhileException(int version, @Nullable String by) {
		super("The record was changed by someone else after the form was opened.");
		this.version = version;
		this.by = (by != null) ? by : "";
	}

	/**
	 * Refuses a change to another version than the present one.
	 * @param kept the record
	 * @param version the version that the change was made to
	 * @throws ChangedMeanwhileException if that is not the present one
	 */
	public static void require(Recorded kept, int version) {
		if (kept.version() != version) {
			throw new ChangedMeanwhileException(kept.version(), kept.recordedBy());
		}
	}

	/**
	 * The present version of the record.
	 * @return zero or more
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Who changed it.
	 * @return the name of an account, empty where not known
	 */
	public String by() {
		return this.by;
	}

}
