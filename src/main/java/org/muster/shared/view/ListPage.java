package org.muster.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plain page that holds one list.
 *
 * @param name names its heading
 * @param about what stands in the heading, for instance the mission's name
 * @param trail the pages above it
 * @param day the day in view, {@code null} where the list knows no day
 * @param filters what the list can be narrowed by
 * @param table the list
 */
public record ListPage(String name, String about, List<Crumb> trail, @Nullable DayInView day, List<Filter> filters,
		Table table) {

	/**
	 * A page without filters.
	 * @param name names its heading
	 * @param about what stands in the heading
	 * @param trail the pages above it
	 * @param day the day in view, {@code null} where the list knows no day
	 * @param table the list
	 * @return the page
	 */
	public static ListPage plain(String name, String about, List<Crumb> trail, @Nullable DayInView day, Table table) {
		return new ListPage(name, about, trail, day, List.of(), table);
	}

	/**
	 * A page above this one.
	 *
	 * @param text its name
	 * @param href its address
	 */
	public record Crumb(String text, String href) {

		/**
		 * The way up to a page.
		 * @param text its name
		 * @param address its address
		 * @return the crumb
		 */
		public static Crumb of(String text, Address address) {
			return new Crumb(text, address.href());
		}

	}

	/**
	 * One thing by which the list can be narrowed.
	 *
	 * @param name the parameter
	 * @param value what is chosen or typed, {@code null} for all
	 * @param options what can be chosen, by the keys of their words; empty for a text to
	 * type
	 */
	public record Filter(String name, @Nullable String value, List<String> options) {

	}

}
