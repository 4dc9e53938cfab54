package org.muster.shared;

import java.time.LocalDate;

/**
 * The day a question is asked about, beside the day on which it is asked. Every computed
 * figure has one, and it is always shown.
 *
 * @param day the day asked about
 * @param today the headquarters' today
 */
public record AsOf(LocalDate day, LocalDate today) {

	/** The first day that can be asked about. */
	public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	/** The last day that can be asked about. */
	public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	/**
	 * Moves a day outside the calendar of the records to its nearest end.
	 */
	public AsOf {
		if (day.isBefore(EARLIEST)) {
			day = EARLIEST;
		}
		if (day.isAfter(LATEST)) {
			day = LATEST;
		}
	}

	/**
	 * Whether the answer assumes that plans happen on their days.
	 * @return true for a day to come
	 */
	public boolean isForecast() {
		return this.day.isAfter(this.today);
	}

	/**
	 * Whether the day asked about is the headquarters' today.
	 * @return true for today
	 */
	public boolean isToday() {
		return this.day.isEqual(this.today);
	}

	/**
	 * The same question about the day before.
	 * @return the previous day, or the earliest
	 */
	public AsOf previous() {
		return new AsOf(this.day.minusDays(1), this.today);
	}

	/**
	 * The same question about the day after.
	 * @return the next day, or the latest
	 */
	public AsOf next() {
		return new AsOf(this.day.plusDays(1), this.today);
	}

}
