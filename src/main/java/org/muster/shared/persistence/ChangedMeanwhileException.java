package org.muster.shared.persistence;

import org.jspecify.annotations.Nullable;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * A record was changed by someone else after the form that would change it was opened.
 * Nothing was saved.
 */
public class ChangedMeanwhileException extends ObjectOptimisticLockingFailureException {

	private final String by;

	/**
	 * Says which record it is, and who was faster.
	 * @param type the class of the record
	 * @param id its key
	 * @param by the account that changed it, where known
	 */
	public ChangedMeanwhileException(Class<?> type, @Nullable Object id, @Nullable String by) {
		super(type.getSimpleName(), String.valueOf(id));
		this.by = (by != null) ? by : "";
	}

	/**
	 * Who changed it.
	 * @return the name of an account, empty where not known
	 */
	public String by() {
		return this.by;
	}

}
