package org.muster.dashboard.domain;

import java.time.LocalDate;
import java.util.List;

import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what the deployment figures alone do not tell: certificates about to lapse and
 * records that contradict each other.
 */
@Repository
public class AttentionQueries {

	private final JdbcClient jdbc;

	AttentionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The certificates of ready officers that lapse before their batch departs, or within
	 * 90 days where no departure lies ahead.
	 * @param mission the key of the mission
	 * @param asOf the day
	 * @return by batch and course
	 */
	public List<Lapse> lapses(long mission, AsOf asOf) {
		return this.jdbc.sql("""
				with ready as (
				    select s.roll_batch_id as batch_id, s.officer_id
				    from standing(:mission, :day, :today) s
				    where s.standing = 'ready'
				), ahead as (
				    select b.id, b.code, b.name,
				           case when b.planned_departure > :day then b.planned_departure else :day + 90 end as by
				    from batch b
				    where b.id in (select batch_id from ready)
				)
				select a.code as batch, a.name as batch_name, c.title as course, count(*) as officers, a.by,
				       max(r.valid_until) as lapsed_on
				from ahead a
				cross join lateral requirement_states(
				    :mission, array(select officer_id from ready where batch_id = a.id), :day) r
				join course c on c.id = r.course_id
				where r.state = 'current'
				  and r.valid_until <= a.by
				group by a.id, a.code, a.name, a.by, c.id, c.title
				order by lapsed_on, a.code, c.title
				""")
			.param("mission", mission)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(Lapse.class)
			.list();
	}

	/**
	 * Movements that have both names and a reported number, where the two differ.
	 * @param mission the key of the mission
	 * @param day the day until which movements are known
	 * @return by batch and day
	 */
	public List<CountGap> rollsAgainstReports(long mission, LocalDate day) {
		return this.jdbc.sql("""
				select b.name as subject, b.code, m.effective_on as day, m.reported_number as number, m.qualifier,
				       count(*) as named
				from movement m
				join manifest_entry e on e.movement_id = m.id
				join batch b on b.id = m.batch_id
				where m.mission_id = :mission
				  and m.effective_on <= :day
				  and m.reported_number is not null
				group by b.name, b.code, m.id, m.effective_on, m.reported_number, m.qualifier
				having count(*) <> m.reported_number
				order by m.effective_on, b.code
				""")
			.param("mission", mission)
			.param("day", day)
			.query((row, number) -> new CountGap(row.getString("subject"), row.getString("code"),
					row.getObject("day", LocalDate.class),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")),
					Figure.exact(row.getLong("named"))))
			.list();
	}

	/**
	 * The latest counts of contributors that also have movements.
	 * @param mission the key of the mission
	 * @param day the day until which counts are known
	 * @return by contributor, to be compared with its figure on the day of the count
	 */
	public List<CountGap> returnsBesideMovements(long mission, LocalDate day) {
		return this.jdbc.sql("""
				with latest as (
				    select distinct on (r.contributor_id, r.kind) r.contributor_id, r.as_of, r.total
				    from strength_return r
				    where r.mission_id = :mission and r.as_of <= :day
				    order by r.contributor_id, r.kind, r.as_of desc
				)
				select c.name as subject, c.code, max(l.as_of) as day, sum(l.total) as number
				from latest l
				join contributor c on c.id = l.contributor_id
				where exists (
				    select
				    from movement m
				    where m.mission_id = :mission and m.contributor_id = c.id and m.effective_on <= l.as_of)
				group by c.id, c.name, c.code
				order by c.code
				""")
			.param("mission", mission)
			.param("day", day)
			.query((row, number) -> new CountGap(row.getString("subject"), row.getString("code"),
					row.getObject("day", LocalDate.class), Figure.exact(row.getLong("number")), Figure.ZERO))
			.list();
	}

}
