package org.muster.statement.domain.register;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists statements.
 */
@Repository
public class StatementQueries {

	private final JdbcClient jdbc;

	StatementQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Statements.
	 * @param filter which statements
	 * @param listing in which order, and after which
	 * @param limit how many at most, {@code null} for all
	 * @return the latest first unless ordered otherwise
	 */
	public List<StatementRow> find(StatementFilter filter, Listing listing, @Nullable Integer limit) {
		return this.jdbc
			.sql("""
					with listed as (
					    select s.id, s.code, s.issuer, s.stated_on, s.title, s.source, s.withdrawn_on,
					           case :column
					               when 'code' then lower(s.code)
					               when 'issuer' then lower(s.issuer)
					               when 'title' then lower(s.title)
					               else to_char(s.stated_on, 'YYYYMMDD')
					           end collate "C" as place
					    from statement s
					    where (cast(:q as text) is null
					           or strpos(lower(concat_ws(' ', s.code, s.issuer, s.title, s.text)), lower(:q)) > 0)
					      and (cast(:mission as text) is null or exists (
					              select from claim c join mission m on m.id = c.mission_id
					              where c.statement_id = s.id and lower(m.code) = lower(:mission)))
					      and (cast(:standing as text) is null or (s.withdrawn_on is not null) = (:standing = 'withdrawn'))
					)
					select l.code, l.issuer, l.stated_on, l.title, l.source, l.withdrawn_on,
					       (select count(*) from claim c where c.statement_id = l.id) as claims,
					       (select count(*) from listed) as total
					from listed l
					left join listed a on lower(a.code) = lower(cast(:after as text))
					where a.id is null
					   or case when :reversed then (l.place, l.id) < (a.place, a.id) else (l.place, l.id) > (a.place, a.id) end
					order by case when :reversed then l.place end desc, case when :reversed then l.id end desc, l.place, l.id
					limit :limit
					""")
			.param("q", filter.q())
			.param("mission", filter.mission())
			.param("standing", filter.standing())
			.param("column", listing.column())
			.param("reversed", listing.column().isEmpty() || listing.reversed())
			.param("after", listing.after())
			.param("limit", limit)
			.query(StatementRow.class)
			.list();
	}

	/**
	 * One statement.
	 * @param code in any case
	 * @return the statement, if there is one
	 */
	public Optional<StatementDetail> find(String code) {
		return this.jdbc.sql("""
				select id, code, issuer, stated_on, title, text, source, withdrawn_on, withdrawal_reason, version,
				       recorded_at, recorded_by
				from statement
				where lower(code) = lower(:code)
				""").param("code", code).query(StatementDetail.class).optional();
	}

	/**
	 * What was done to the records of a statement and its claims, until the time whose
	 * records are asked for.
	 * @param id the key of the statement
	 * @return the latest first
	 */
	public List<StatementEvent> events(long id) {
		return this.jdbc
			.sql("""
					with claims as (
					    select c.id, c.recorded_at, c.recorded_by, c.version, c.measure, c.as_of, c.number, c.qualifier
					    from claim c where c.statement_id = :id
					    union all
					    select c.id, c.recorded_at, c.recorded_by, c.version, c.measure, c.as_of, c.number, c.qualifier
					    from history.claim c where c.statement_id = :id
					), events as (
					    select s.recorded_at as at, s.recorded_by as by, s.version, null as measure, null::date as as_of,
					           null::integer as number, null as qualifier
					    from statement s where s.id = :id
					    union
					    select s.recorded_at, s.recorded_by, s.version, null, null, null, null
					    from history.statement s where s.id = :id
					    union
					    select recorded_at, recorded_by, version, measure, as_of, number, qualifier from claims
					    union
					    select c.superseded_at, c.superseded_by, -1, c.measure, c.as_of, c.number, c.qualifier
					    from history.claim c where c.statement_id = :id and c.removed
					)
					select e.at, e.by, case e.version when 0 then 'recorded' when -1 then 'removed' else 'changed' end as event,
					       e.measure, e.as_of, e.number, e.qualifier
					from events e
					where e.at <= records_until()
					order by e.at desc, e.version desc, e.measure nulls last
					""")
			.param("id", id)
			.query(StatementEvent.class)
			.list();
	}

}
