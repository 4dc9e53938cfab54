package org.muster.readiness.domain.register;

import org.jspecify.annotations.Nullable;

/**
 * An officer of the register on a day.
 *
 * @param serviceNumber as it was entered
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param sex F or M
 * @param unit the name of the unit served in, {@code null} while in none
 * @param status {@code null} before enlistment
 * @param batch the code of the batch on whose roll the officer is, {@code null} while on
 * none
 * @param batchName its name
 */
public record RegisterRow(String serviceNumber, String surname, @Nullable String otherNames, String rank, String sex,
		@Nullable String unit, @Nullable String status, @Nullable String batch, @Nullable String batchName) {

	/**
	 * How lists name the officer.
	 * @return the surname, and the other names behind a comma
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

}
