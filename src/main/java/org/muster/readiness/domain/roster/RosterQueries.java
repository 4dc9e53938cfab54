package org.muster.readiness.domain.roster;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.view.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists officers by how they stand on a day.
 */
@Repository
public class RosterQueries {

	private static final int ROWS_AT_ONCE = 1000;

	private final JdbcClient jdbc;

	RosterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The officers whom a figure counts.
	 * @param missionId the key of the mission, {@code null} for all officers on record
	 * @param filter which officers
	 * @param asOf the day
	 * @param listing in which order, and after whom
	 * @param limit how many at most, {@code null} for all
	 * @return the rows as they are read, to be closed
	 */
	public Stream<RosterRow> find(@Nullable Long missionId, RosterFilter filter, AsOf asOf, Listing listing,
			@Nullable Integer limit) {
		return this.jdbc
			.sql("""
					with people as (
					    select s.officer_id, s.unit_id, s.standing, s.bin, s.roll_batch_id, s.deployed_batch_id
					    from standing(cast(:mission as bigint), :day, :today) s
					    where cast(:mission as bigint) is not null
					    union all
					    select o.id, p.unit_id, s.status, null, null, null
					    from officer o
					    left join officer_posting p
					        on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)
					    left join officer_status s
					        on s.officer_id = o.id and daterange(s.from_day, s.until_day) @> cast(:day as date)
					    where cast(:mission as bigint) is null
					), listed as (
					    select o.service_number_key as key, o.service_number, o.surname, o.other_names, o.rank, o.sex,
					           u.name as unit, b.code as batch, b.name as batch_name, p.standing,
					           case :column
					               when 'name' then lower(concat_ws(' ', o.surname, o.other_names))
					               when 'rank' then lower(o.rank)
					               when 'sex' then o.sex
					               when 'unit' then lower(coalesce(u.name, ''))
					               when 'batch' then lower(coalesce(b.name, ''))
					               when 'standing' then coalesce(p.standing, '')
					               else ''
					           end collate "C" as place
					    from people p
					    join officer o on o.id = p.officer_id
					    left join unit u on u.id = p.unit_id
					    left join batch b on b.id = coalesce(p.deployed_batch_id, p.roll_batch_id)
					    left join batch r on r.id = p.roll_batch_id
					    where (cast(:batch as text) is null
					           or lower(case when :standing = 'deployed' then b.code else r.code end) = lower(:batch))
					      and (cast(:standing as text) is null
					           or case :standing
					                  when 'not_ready' then p.bin is not null
					                  when 'on_roll' then p.roll_batch_id is not null
					                  else p.standing = :standing
					              end)
					      and (cast(:unit as text) is null or lower(u.code) = lower(:unit))
					      and (cast(:sex as text) is null or o.sex = upper(:sex))
					      and (cast(:q as text) is null
					           or starts_with(o.service_number_key, service_number_key(:q))
					           or strpos(lower(concat_ws(' ', o.surname, o.other_names)), lower(:q)) > 0
					           or strpos(lower(concat_ws(' ', o.other_names, o.surname)), lower(:q)) > 0)
					)
					select l.service_number, l.surname, l.other_names, l.rank, l.sex, l.unit, l.batch, l.batch_name,
					       l.standing, (select count(*) from listed) as total
					from listed l
					left join listed a on a.key = service_number_key(cast(:after as text))
					where a.key is null
					   or case when :reversed then (l.place, l.key) < (a.place, a.key) else (l.place, l.key) > (a.place, a.key) end
					order by case when :reversed then l.place end desc, case when :reversed then l.key end desc, l.place, l.key
					limit :limit
					""")
			.param("mission", missionId)
			.param("batch", filter.batch())
			.param("standing", filter.standing())
			.param("unit", filter.unit())
			.param("sex", filter.sex())
			.param("q", filter.q())
			.param("day", asOf.day())
			.param("today", asOf.today())
			.param("column", listing.column())
			.param("reversed", listing.reversed())
			.param("after", listing.after())
			.param("limit", limit)
			.withFetchSize(ROWS_AT_ONCE)
			.query(RosterRow.class)
			.stream();
	}

}
