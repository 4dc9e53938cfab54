package org.muster.batch.domain.hold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A hold in a list.
 *
 * @param id the key
 * @param cause why, as tables spell it
 * @param openedOn the first day
 * @param closedOn the first day on which it no longer held, {@code null} while it is open
 * @param note what else there is to say, if anything
 * @param recordedBy the account that opened or released it
 */
public record HoldRow(long id, String cause, LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable String note,
		String recordedBy) {

	/**
	 * Whether it holds on a day.
	 * @param day the day
	 * @return true from the day of opening until it is released
	 */
	public boolean isOpenOn(LocalDate day) {
		return !day.isBefore(this.openedOn) && (this.closedOn == null || day.isBefore(this.closedOn));
	}

	/**
	 * The last day that counts for a delay known on a day.
	 * @param day the day
	 * @return the day of release, or that day while it is open
	 */
	public LocalDate endBy(LocalDate day) {
		return (this.closedOn != null && this.closedOn.isBefore(day)) ? this.closedOn : day;
	}

	/**
	 * For how many days it held, as known on a day.
	 * @param day the day
	 * @return zero or more
	 */
	public long daysBy(LocalDate day) {
		return Math.max(0, ChronoUnit.DAYS.between(this.openedOn, endBy(day)));
	}

}
