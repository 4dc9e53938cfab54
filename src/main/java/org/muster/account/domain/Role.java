package org.muster.account.domain;

import org.muster.shared.Words;

/**
 * A right that an account holds. The administrator has every right; everyone may read.
 */
public enum Role {

	/** Looks after accounts, and may do everything. */
	ADMINISTRATOR,

	/** Certifies and issues. */
	COMMAND,

	/** Plans batches, records movements and pledges. */
	DEPLOYMENT_OFFICER,

	/** Records courses and completions. */
	TRAINING_OFFICER,

	/** Reads. */
	VIEWER;

	/**
	 * The spelling of tables, forms and messages.
	 * @return for instance {@code deployment_officer}
	 */
	public String word() {
		return Words.of(this);
	}

	/**
	 * The name under which Spring Security knows the right.
	 * @return for instance {@code ROLE_DEPLOYMENT_OFFICER}
	 */
	public String authority() {
		return "ROLE_" + name();
	}

}
