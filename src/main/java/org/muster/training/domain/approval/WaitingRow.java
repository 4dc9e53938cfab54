package org.muster.training.domain.approval;

import org.jspecify.annotations.Nullable;

/**
 * A result that waits for approval.
 *
 * @param id the completion
 * @param version proves that a form is not stale
 * @param serviceNumber whose
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param unit the code of the unit of today, where there is one
 * @param result passed, failed or incomplete
 * @param certificateNumber the number on the certificate, if there is one
 */
public record WaitingRow(long id, int version, String serviceNumber, String surname, @Nullable String otherNames,
		String rank, @Nullable String unit, String result, @Nullable String certificateNumber) {

	/**
	 * The name as lists write it.
	 * @return surname first
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

}
