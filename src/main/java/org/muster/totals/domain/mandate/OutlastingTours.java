package org.muster.totals.domain.mandate;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds officers in mission whose tours end after a mandate. A tour ends when the officer
 * goes home, as far as that is known or planned, and else when the months planned for the
 * batch are over, or an order says.
 */
@Repository
public class OutlastingTours {

	private static final int ROWS_AT_ONCE = 1000;

	private static final String OUTLASTING = """
			with outlasting as (
			    select t.officer_id, t.batch_id, t.from_day, coalesce(t.home_on, t.due) as ends_on
			    from tours(:mission, :day, :today) t
			    where coalesce(t.home_on, t.due) > :until
			)
			""";

	private final JdbcClient jdbc;

	OutlastingTours(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many there are.
	 * @param mission the key of the mission
	 * @param until the end of the mandate
	 * @param asOf the day in view
	 * @return zero or more
	 */
	public long count(long mission, LocalDate until, AsOf asOf) {
		return this.jdbc.sql("select tours_ending_after(:mission, :until, :day, :today)")
			.param("mission", mission)
			.param("until", until)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(Long.class)
			.single();
	}

	/**
	 * Who they are.
	 * @param mission the key of the mission
	 * @param until the end of the mandate
	 * @param asOf the day in view
	 * @param after the key of the officer before the first, {@code null} from the first
	 * on
	 * @param limit how many at most, {@code null} for all
	 * @return by service number, to be closed by the reader
	 */
	public Stream<OutlastingTour> find(long mission, LocalDate until, AsOf asOf, @Nullable String after,
			@Nullable Integer limit) {
		return this.jdbc.sql(OUTLASTING + """
				select o.service_number_key as key, o.service_number, o.surname, o.other_names, o.rank, u.name as unit,
				       b.code as batch, b.name as batch_name, t.from_day as arrived_on, t.ends_on,
				       t.ends_on - :until as days_over, (select count(*) from outlasting) as total
				from outlasting t
				join officer o on o.id = t.officer_id
				join batch b on b.id = t.batch_id
				left join officer_posting p
				    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
				left join unit u on u.id = p.unit_id
				where cast(:after as text) is null or o.service_number_key > :after
				order by o.service_number_key
				limit :limit
				""")
			.param("mission", mission)
			.param("until", until)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.param("after", after)
			.param("limit", limit)
			.withFetchSize(ROWS_AT_ONCE)
			.query(OutlastingTour.class)
			.stream();
	}

}
