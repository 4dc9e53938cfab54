package org.muster.readiness.service.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.muster.readiness.domain.register.CourseTitle;
import org.muster.readiness.domain.register.RegisterFilter;
import org.muster.readiness.domain.register.RegisterQueries;
import org.muster.readiness.domain.register.RegisterRow;
import org.muster.readiness.domain.register.RegisterSearch;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the officers on record.
 */
@Service
@Transactional(readOnly = true)
public class Register {

	private final RegisterQueries queries;

	Register(RegisterQueries queries) {
		this.queries = queries;
	}

	/**
	 * A page of officers.
	 * @param filter which officers
	 * @param asOf the day of units, statuses, courses, readiness and rolls
	 * @param listing in which order, and after whom
	 * @param toTheEnd whether all who match are counted, however many they are
	 * @return the page
	 */
	public Found page(RegisterFilter filter, AsOf asOf, Listing listing, boolean toTheEnd) {
		RegisterSearch search = this.queries.search(filter, asOf.day(), toTheEnd ? null : RegisterQueries.COUNTED);
		try (Stream<RegisterRow> rows = this.queries.find(search, listing, Listing.PAGE + 1)) {
			return new Found(Slice.of(rows.toList(), search.count(), RegisterRow::serviceNumber),
					counted(search.count(), toTheEnd), search.isClose());
		}
	}

	/**
	 * Every officer of a list, one by one.
	 * @param filter which officers
	 * @param asOf the day of units, statuses, courses, readiness and rolls
	 * @param listing in which order
	 * @param reader takes each row
	 */
	public void each(RegisterFilter filter, AsOf asOf, Listing listing, Consumer<RegisterRow> reader) {
		RegisterSearch search = this.queries.search(filter, asOf.day(), 1);
		try (Stream<RegisterRow> rows = this.queries.find(search, new Listing(listing.sort(), null), null)) {
			rows.forEach(reader);
		}
	}

	/**
	 * What the register can be narrowed by.
	 * @return courses first, then clearances
	 */
	public List<CourseTitle> courses() {
		return this.queries.courses();
	}

	private static Figure counted(long count, boolean toTheEnd) {
		return (count > RegisterQueries.COUNTED && !toTheEnd) ? Figure.atLeast(RegisterQueries.COUNTED)
				: Figure.exact(count);
	}

	/**
	 * A page of officers.
	 *
	 * @param slice the officers
	 * @param count how many match, at least so many where they were not counted to the
	 * end
	 * @param close whether they only come close to what was typed
	 */
	public record Found(Slice<RegisterRow> slice, Figure count, boolean close) {

	}

}
