package org.muster.readiness.domain.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.rank.RankSettings;
import org.muster.shared.view.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds officers of the register.
 */
@Repository
public class RegisterQueries {

	/**
	 * As far as matches are counted while somebody waits for a page: to count on reads
	 * each of them.
	 */
	public static final int COUNTED = 1_000;

	private static final int ROWS_AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final RankSettings ranks;

	RegisterQueries(JdbcClient jdbc, RankSettings ranks) {
		this.jdbc = jdbc;
		this.ranks = ranks;
	}

	/**
	 * The search for a filter. Where nobody is found by what was typed, officers are
	 * looked for whose names or numbers come close to it.
	 * @param filter which officers
	 * @param day the day of units, statuses, courses, readiness and rolls
	 * @param most as far as matches are counted, {@code null} for to the end
	 * @return the search, counted
	 */
	public RegisterSearch search(RegisterFilter filter, LocalDate day, @Nullable Integer most) {
		SearchWords words = words(filter.q());
		RegisterSql exact = narrowed(filter, day).like(words.patterns());
		long count = count(exact, most);
		if (count == 0 && words.isTolerant()) {
			RegisterSql close = narrowed(filter, day).likeAny(words.slips());
			return new RegisterSearch(close, count(close, most), true);
		}
		return new RegisterSearch(exact, count, false);
	}

	private RegisterSql narrowed(RegisterFilter filter, LocalDate day) {
		RegisterSql sql = new RegisterSql(filter, day, this.ranks.inOrder());
		return (filter.readyFor() != null) ? sql.ready(mission(filter.readyFor())) : sql;
	}

	private @Nullable AskedMission mission(String code) {
		return this.jdbc.sql("""
				select m.id, exists (select from requirement r where r.mission_id = m.id) as requires
				from mission m
				where lower(m.code) = lower(:code)
				""").param("code", code).query(AskedMission.class).optional().orElse(null);
	}

	/**
	 * The officers whom a search found.
	 * @param search the search
	 * @param listing in which order, and after whom
	 * @param limit how many at most, {@code null} for all
	 * @return the rows as they are read, to be closed
	 */
	public Stream<RegisterRow> find(RegisterSearch search, Listing listing, @Nullable Integer limit) {
		RegisterSql sql = search.sql();
		if (listing.after() != null) {
			Place after = place(sql, listing);
			sql.after(listing, after.place(), after.key());
		}
		return this.jdbc
			.sql("""
					with listed as (
					    select o.id, row_number() over (order by %s) as place
					    from officer o
					    where %s
					    order by %s
					    limit :limit
					)
					select o.service_number, o.surname, o.other_names, o.rank, o.sex, u.name as unit, s.status,
					       b.code as batch, b.name as batch_name
					from listed l
					join officer o on o.id = l.id
					left join officer_posting p on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
					left join unit u on u.id = p.unit_id
					left join officer_status s on s.officer_id = o.id and daterange(s.from_day, s.until_day) @> cast(:day as date)
					left join roll_entry r on r.officer_id = o.id and daterange(r.from_day, r.until_day) @> cast(:day as date)
					left join batch b on b.id = r.batch_id
					order by l.place
					"""
				.formatted(RegisterSql.order(listing), sql.where(), RegisterSql.order(listing)))
			.params(sql.parameters())
			.param("limit", limit)
			.withFetchSize(ROWS_AT_ONCE)
			.query(RegisterQueries::read)
			.stream();
	}

	/**
	 * What can be completed.
	 * @return courses first, then clearances, by title
	 */
	public List<CourseTitle> courses() {
		return this.jdbc.sql("select code, title from course order by kind <> 'course', lower(title), code")
			.query(CourseTitle.class)
			.list();
	}

	private SearchWords words(@Nullable String typed) {
		if (typed == null) {
			return SearchWords.of("");
		}
		return SearchWords
			.of(this.jdbc.sql("select plain_words(:typed)").param("typed", typed).query(String.class).single());
	}

	private long count(RegisterSql sql, @Nullable Integer most) {
		return this.jdbc
			.sql("select count(*) from (select from officer o where %s limit :most) c".formatted(sql.where()))
			.params(sql.parameters())
			.param("most", (most != null) ? most + 1 : null)
			.query(Long.class)
			.single();
	}

	private Place place(RegisterSql sql, Listing listing) {
		return this.jdbc.sql(
				"select %s as place, o.service_number_key as key from officer o where o.service_number_key = service_number_key(:after)"
					.formatted(RegisterSql.place(listing)))
			.params(sql.parameters())
			.param("after", listing.after())
			.query(Place.class)
			.optional()
			.orElse(new Place(null, null));
	}

	private static RegisterRow read(ResultSet row, int number) throws SQLException {
		return new RegisterRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7), row.getString(8), row.getString(9));
	}

	/**
	 * Where an officer stands in the order of a list.
	 */
	private record Place(@Nullable String place, @Nullable String key) {

	}

}
