package org.muster.training.domain.results;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An officer of a session, with what is on record of the course.
 *
 * @param id the officer's key
 * @param serviceNumber as it was entered
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param unit the code of the unit served in, {@code null} while in none
 * @param unborn whether the day of the results is before the officer's birth
 * @param forever whether a pass that never lapses is on record
 * @param validUntil the first day after the longest pass on record, if there is one that
 * lapses
 * @param recordedId the completion of the very day, if there is one
 * @param recordedVersion its version
 * @param recordedResult its result: passed, failed or incomplete
 * @param recordedBy the account that recorded it
 * @param recordedCertificate its certificate number
 * @param recordedVoid whether it is void
 * @param recordedWaiting whether it waits for approval
 */
public record RowOnRecord(long id, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, boolean unborn, boolean forever, @Nullable LocalDate validUntil,
		@Nullable Long recordedId, @Nullable Integer recordedVersion, @Nullable String recordedResult,
		@Nullable String recordedBy, @Nullable String recordedCertificate, boolean recordedVoid,
		boolean recordedWaiting) {

	/**
	 * The name as lists write it.
	 * @return surname first
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

	/**
	 * The last day on which the longest pass makes current.
	 * @return {@code null} where there is none or it never lapses
	 */
	public @Nullable LocalDate validThrough() {
		return (this.validUntil != null) ? this.validUntil.minusDays(1) : null;
	}

}
