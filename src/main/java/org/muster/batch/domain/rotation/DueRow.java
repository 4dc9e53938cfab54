package org.muster.batch.domain.rotation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * People of a batch in mission whose tours end on the same day.
 *
 * @param batch the code of the batch
 * @param batchName its name
 * @param due the first day after the tour, {@code null} where no end is planned
 * @param officers how many
 * @param named whether they are known by name
 * @param planned how many of them have a planned day for going home
 * @param order the reference of the order that extended the tour, if one did
 */
public record DueRow(String batch, String batchName, @Nullable LocalDate due, Figure officers, boolean named,
		long planned, @Nullable String order) {

	/**
	 * For how many days the tour is over on a day.
	 * @param day the day
	 * @return zero while it is not
	 */
	public long overdueOn(LocalDate day) {
		return (this.due != null) ? Math.max(0, ChronoUnit.DAYS.between(this.due, day)) : 0;
	}

}
