package org.muster.training.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds groups of officers, and what they can be chosen by.
 */
@Repository
public class GroupQueries {

	private final JdbcClient jdbc;

	GroupQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All units.
	 * @return by name
	 */
	public List<Named> units() {
		return this.jdbc.sql("select code, name from unit order by lower(name), code").query(Named.class).list();
	}

	/**
	 * All courses and clearances.
	 * @return courses first, then the kinds of clearance, by title
	 */
	public List<Named> courses() {
		return this.jdbc
			.sql("select code, title as name from course order by kind <> 'course', kind, lower(title), code")
			.query(Named.class)
			.list();
	}

	/**
	 * The service numbers of active officers.
	 * @param courseId the course in which they stand
	 * @param filter what they have in common
	 * @param day the day on which they are and stand so
	 * @param limit how many at most
	 * @return in the order of service numbers
	 */
	public List<String> serviceNumbers(long courseId, GroupFilter filter, LocalDate day, int limit) {
		return this.jdbc
			.sql("""
					select o.service_number
					from officer o
					join officer_status s
					    on s.officer_id = o.id and s.status = 'active' and daterange(s.from_day, s.until_day) @> cast(:day as date)
					left join lateral (
					    select bool_or(daterange(p.completed_on, p.valid_until) @> cast(:day as date)) as current
					    from pass p
					    where p.officer_id = o.id
					      and p.course_id = :course
					      and p.voided_on is null
					      and p.completed_on <= :day
					) passed on true
					where (cast(:unit as text) is null or exists (
					          select
					          from officer_posting g
					          join unit u on lower(u.code) = lower(:unit)
					          where g.officer_id = o.id
					            and daterange(g.from_day, g.until_day) @> cast(:day as date)
					            and g.unit_id in (select id from units_within(u.id))))
					  and (cast(:members as bigint[]) is null or o.id = any (cast(:members as bigint[])))
					  and case :standing
					          when 'never' then passed.current is null
					          when 'lapsed' then not passed.current
					          when 'not_current' then passed.current is not true
					          else true
					      end
					order by o.service_number_key
					limit :limit
					""")
			.param("course", courseId)
			.param("unit", filter.unit())
			.param("members", array(filter.members()))
			.param("standing", filter.standing().word())
			.param("day", day)
			.param("limit", limit)
			.query(String.class)
			.list();
	}

	private static Long @Nullable [] array(@Nullable Set<Long> keys) {
		return (keys != null) ? keys.toArray(Long[]::new) : null;
	}

}
