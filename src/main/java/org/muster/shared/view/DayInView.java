package org.muster.shared.view;

import java.util.Map;

import org.muster.shared.AsOf;

/**
 * The day that a page shows, and the ways to other days.
 *
 * @param asOf the day
 * @param address the page's address, with whatever else it shows
 */
public record DayInView(AsOf asOf, Address address) {

	/**
	 * The page on the day before.
	 * @return its address
	 */
	public String previous() {
		return this.address.with("asOf", this.asOf.previous().day()).href();
	}

	/**
	 * The page on the day after.
	 * @return its address
	 */
	public String next() {
		return this.address.with("asOf", this.asOf.next().day()).href();
	}

	/**
	 * The page on whatever day is today when it is opened.
	 * @return its address
	 */
	public String today() {
		return this.address.with("asOf", null).href();
	}

	/**
	 * What a form that sets the day must hand on.
	 * @return names and values of hidden fields
	 */
	public Map<String, String> kept() {
		return this.address.without("asOf");
	}

	/**
	 * Tells past, today and forecast apart.
	 * @return past, today or forecast
	 */
	public String tense() {
		if (this.asOf.isToday()) {
			return "today";
		}
		return this.asOf.isForecast() ? "forecast" : "past";
	}

}
