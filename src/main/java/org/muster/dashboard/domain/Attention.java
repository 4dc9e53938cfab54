package org.muster.dashboard.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that needs someone's attention.
 *
 * @param key names the messages of its title and its detail
 * @param arguments what stands in both
 * @param href where to see and mend it
 * @param urgency how pressing it is
 * @param due the day it is about, by which those equally pressing are ordered
 */
public record Attention(String key, List<Object> arguments, String href, Urgency urgency, LocalDate due) {

	/**
	 * How pressing something is, the most pressing first.
	 */
	public enum Urgency {

		/** Already wrong, or late. */
		NOW,

		/** Will go wrong on a known day. */
		SOON,

		/** Makes a figure less sure than it could be. */
		RECORDS

	}

}
