package org.muster.readiness.service.explained;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.tour.TourPlan;
import org.muster.shared.AsOf;

/**
 * Until when officers have to stay current: the departure of their batch, the end of its
 * tour, or a number of days from the day in view.
 *
 * @param word departure, tour, or the number of days
 */
public record Horizon(String word) {

	/** Until the batch departs. */
	public static final String DEPARTURE = "departure";

	/** Until the tour of the batch ends. */
	public static final String TOUR = "tour";

	private static final int MOST_DAYS = 3660;

	/**
	 * Reads what an address asks for; anything unknown falls back to the departure.
	 * @param word departure, tour, or a number of days from 1 to 3660
	 * @return the horizon
	 */
	public static Horizon of(@Nullable String word) {
		if (TOUR.equals(word)) {
			return new Horizon(TOUR);
		}
		boolean days = word != null && word.matches("[1-9][0-9]{0,3}") && Integer.parseInt(word) <= MOST_DAYS;
		return new Horizon(days ? String.valueOf(word) : DEPARTURE);
	}

	/**
	 * The day from which on officers are taken to be current.
	 * @param plan the batch
	 * @param asOf the day in view
	 * @return the departure for the tour if it is still to come, else the day in view
	 */
	LocalDate from(TourPlan plan, AsOf asOf) {
		LocalDate departure = plan.departure();
		return (TOUR.equals(this.word) && departure != null && departure.isAfter(asOf.day())) ? departure : asOf.day();
	}

	/**
	 * The last day on which they have to be current.
	 * @param plan the batch
	 * @param asOf the day in view
	 * @return {@code null} where the batch has no such day
	 */
	@Nullable LocalDate needed(TourPlan plan, AsOf asOf) {
		return switch (this.word) {
			case DEPARTURE -> plan.departure();
			case TOUR -> (plan.end() != null) ? plan.end().minusDays(1) : null;
			default -> asOf.day().plusDays(Integer.parseInt(this.word));
		};
	}

}
