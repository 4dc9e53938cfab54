package org.muster.batch.domain.roll;

import org.jspecify.annotations.Nullable;

/**
 * An officer as forms of rolls and manifests show one.
 *
 * @param id the key
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param sex F or M
 * @param unit the code of the unit served in, if any
 * @param status the status, {@code null} before enlistment
 */
public record Member(long id, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		String sex, @Nullable String unit, @Nullable String status) {

	/**
	 * The full name.
	 * @return surname first
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

	/**
	 * Whether the officer has left the service for good.
	 * @return true for the retired and the dead
	 */
	public boolean isGone() {
		return "retired".equals(this.status) || "deceased".equals(this.status);
	}

}
