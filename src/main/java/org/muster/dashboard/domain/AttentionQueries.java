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
	 * @return by batch, the next departure first
	 */
	public List<Lapse> lapses(long mission, AsOf asOf) {
		return this.jdbc.sql("""
				select b.code as batch, string_agg(c.title, ', ' order by l.officers desc, c.title) as courses,
				       sum(l.officers) filter (where l.course_id is not null) as certificates,
				       max(l.officers) filter (where l.course_id is null) as officers,
				       case when b.planned_departure > :day then b.planned_departure else :day + 90 end as by,
				       coalesce(b.planned_departure > :day, false) as departure
				from lapses_ahead(:mission, :day, :today) l
				join batch b on b.id = l.batch_id
				left join course c on c.id = l.course_id
				group by b.id, b.code, b.planned_departure
				order by by, b.code
				""")
			.param("mission", mission)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(Lapse.class)
			.list();
	}

}
