package org.muster.shared.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Cell;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;

/**
 * A page about one record: what is known of it, and tables of what belongs to it. Its
 * title is {@code record.NAME}.
 *
 * @param name names the page in messages
 * @param about what it is about
 * @param trail the pages above
 * @param day the day in view, if any
 * @param facts what is known
 * @param tables what belongs to it
 */
public record RecordPage(String name, String about, List<Crumb> trail, @Nullable DayInView day, List<Fact> facts,
		List<Table> tables) {

	/** The template. */
	public static final String VIEW = "page/record";

	/**
	 * Something known of the record.
	 *
	 * @param label the key of its words
	 * @param cell its value
	 */
	public record Fact(String label, Cell cell) {
	}

}
