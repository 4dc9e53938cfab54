package org.muster.batch.domain.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists strength returns.
 */
@Repository
public class ReturnQueries {

	private static final int ROWS_AT_ONCE = 1000;

	private final JdbcClient jdbc;

	ReturnQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The returns to a mission until a day, the newest first.
	 * @param mission the key of the mission
	 * @param filter which of them
	 * @param day the day in view
	 * @param after the key of the return before the first, {@code null} from the newest
	 * on
	 * @param limit how many at most, {@code null} for all
	 * @return to be closed by the reader
	 */
	public Stream<ReturnRow> find(long mission, ReturnFilter filter, LocalDate day, @Nullable Long after,
			@Nullable Integer limit) {
		return this.jdbc
			.sql("""
					with asked as (
					    select r.id, r.as_of, r.contributor_id, r.kind, r.women, r.men, r.total, r.source
					    from strength_return r
					    where r.mission_id = :mission
					      and r.as_of <= :day
					      and (cast(:from as date) is null or r.as_of >= :from)
					      and (cast(:kind as text) is null or r.kind = :kind)
					      and (cast(:contributor as text) is null
					           or r.contributor_id = (select id from contributor where lower(code) = lower(:contributor)))
					), listed as (
					    select a.*
					    from asked a
					    where cast(:after as bigint) is null
					       or (a.as_of, a.id) < (select s.as_of, s.id from strength_return s where s.id = :after)
					    order by a.as_of desc, a.id desc
					    limit :limit
					)
					select l.id, c.code as contributor_code, c.name as contributor, l.as_of, l.kind, l.women, l.men, l.total,
					       l.source,
					       not exists (
					           select
					           from strength_return n
					           where n.mission_id = :mission and n.contributor_id = l.contributor_id and n.kind = l.kind
					             and n.as_of > l.as_of and n.as_of <= :day) as counts,
					       (select count(*) from asked) as all
					from listed l
					join contributor c on c.id = l.contributor_id
					order by l.as_of desc, l.id desc
					""")
			.param("mission", mission)
			.param("day", day)
			.param("from", filter.from())
			.param("kind", filter.kind())
			.param("contributor", filter.contributor())
			.param("after", after)
			.param("limit", limit)
			.withFetchSize(ROWS_AT_ONCE)
			.query(ReturnRow.class)
			.stream();
	}

	/**
	 * The latest returns of each kind that count on a day.
	 * @param mission the key of the mission
	 * @param day the day
	 * @return by contributor and kind
	 */
	public List<LatestReturn> latest(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select c.code as contributor, r.kind, r.as_of, r.women, r.men, r.total
				from latest_returns(:mission, :day) r
				join contributor c on c.id = r.contributor_id
				order by c.home desc, c.name, r.kind
				""").param("mission", mission).param("day", day).query(LatestReturn.class).list();
	}

	/**
	 * How many people of a contributor were counted in all.
	 * @param mission the key of the mission
	 * @param contributor the code of the contributor
	 * @param day the day until which counts are taken
	 * @return from which day on it was how many
	 */
	public NavigableMap<LocalDate, Long> counted(long mission, String contributor, LocalDate day) {
		NavigableMap<LocalDate, Long> counted = new TreeMap<>();
		this.jdbc.sql("""
				select p.day, p.people
				from people_counted p
				where p.mission_id = :mission
				  and p.contributor_id = (select id from contributor where lower(code) = lower(:contributor))
				  and p.day <= :day
				""").param("mission", mission).param("contributor", contributor).param("day", day).query((row) -> {
			counted.put(row.getObject("day", LocalDate.class), row.getLong("people"));
		});
		return counted;
	}

	/**
	 * The contributors that reported to a mission.
	 * @param mission the key of the mission
	 * @return their codes in order
	 */
	public List<String> contributors(long mission) {
		return this.jdbc.sql("""
				select c.code
				from contributor c
				where exists (select from strength_return r where r.mission_id = :mission and r.contributor_id = c.id)
				order by c.code
				""").param("mission", mission).query(String.class).list();
	}

	/**
	 * The latest return of a kind.
	 *
	 * @param contributor the code of who reported
	 * @param kind the kind of personnel
	 * @param asOf the day of the count
	 * @param women women among them, where told
	 * @param men men among them, where told
	 * @param total all of them
	 */
	public record LatestReturn(String contributor, String kind, LocalDate asOf, @Nullable Integer women,
			@Nullable Integer men, int total) {

		/**
		 * Whether women are told apart.
		 * @return true if their number is known or follows from that of the men
		 */
		public boolean tells() {
			return this.women != null || this.men != null;
		}

		/**
		 * The women among them.
		 * @return what is told, or follows from the number of men
		 */
		public int womenTold() {
			if (this.women != null) {
				return this.women;
			}
			return (this.men != null) ? this.total - this.men : 0;
		}

	}

}
