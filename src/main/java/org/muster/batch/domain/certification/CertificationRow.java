package org.muster.batch.domain.certification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A certification with its figures as signed.
 *
 * @param id the key
 * @param signedOn the day
 * @param signedBy the account that recorded it
 * @param signatory the named person who signed
 * @param authority by what authority
 * @param plannedStrength how many were planned
 * @param onRoll how many were on the roll and had still to go
 * @param ready how many of them were ready
 * @param accepted how many were accepted
 * @param refused how many were refused
 * @param endedOn the day from which it no longer stands, {@code null} while it does
 * @param endedBy the account that ended it
 * @param endReason why
 */
public record CertificationRow(long id, LocalDate signedOn, String signedBy, String signatory, String authority,
		int plannedStrength, int onRoll, int ready, int accepted, int refused, @Nullable LocalDate endedOn,
		@Nullable String endedBy, @Nullable String endReason) {

	/**
	 * Whether it stands on a day.
	 * @param day the day
	 * @return true from the day of signing until it is ended
	 */
	public boolean standsOn(LocalDate day) {
		return !day.isBefore(this.signedOn) && (this.endedOn == null || day.isBefore(this.endedOn));
	}

}
