package org.muster.dashboard.domain;

import java.util.List;

import org.muster.shared.AsOf;

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

}
