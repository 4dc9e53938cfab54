package org.muster.training.domain.session;

import org.jspecify.annotations.Nullable;

/**
 * An officer on the roll of a session.
 *
 * @param id the officer's key
 * @param serviceNumber as it was entered
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param unit the code of the unit served in, {@code null} while in none
 * @param recorded whether a result of the session is on record that is not void
 */
public record EnrolledOfficer(long id, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, boolean recorded) {

	/**
	 * The name as lists write it.
	 * @return surname first
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

}
