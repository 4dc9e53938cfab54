package org.muster.training.domain.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the passes that an order would extend, and extends them, all at once.
 */
@Repository
public class ExtensionLines {

	// Retired and dead officers are in no group.
	private static final String CHOSEN = """
			with longest as (
			    select distinct on (p.officer_id) p.officer_id, p.id, p.completed_on, p.valid_until
			    from pass p
			    where p.course_id = :course
			      and p.voided_on is null
			      and (cast(:members as bigint[]) is null or p.officer_id = any (cast(:members as bigint[])))
			      and (cast(:named as bigint[]) is null or p.officer_id = any (cast(:named as bigint[])))
			    order by p.officer_id, p.valid_until desc nulls first, p.id desc
			), chosen as (
			    select l.officer_id, l.id, l.completed_on, l.valid_until,
			           coalesce(cast(:until as date), (l.valid_until + make_interval(months => :months))::date) as new_until
			    from longest l
			    left join officer_status s
			        on s.officer_id = l.officer_id and daterange(s.from_day, s.until_day) @> cast(:today as date)
			    where coalesce(s.status, 'active') not in ('retired', 'deceased')
			      and (cast(:from as date) is null or l.valid_until - 1 >= :from)
			      and (cast(:through as date) is null or l.valid_until - 1 <= :through)
			      and (cast(:unit as text) is null or exists (
			          select
			          from officer_posting g
			          join unit u on lower(u.code) = lower(:unit)
			          where g.officer_id = l.officer_id
			            and daterange(g.from_day, g.until_day) @> cast(:today as date)
			            and g.unit_id in (select id from units_within(u.id))))
			)
			""";

	private final JdbcClient jdbc;

	ExtensionLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What an order would do.
	 * @param courseId the course
	 * @param group whose passes
	 * @param terms what is ordered
	 * @param today the day of whose units and status are asked
	 * @return the counts
	 */
	public ExtensionCounts count(long courseId, ExtensionGroup group, ExtensionTerms terms, LocalDate today) {
		return chosen(
				CHOSEN + """
						select count(*) filter (where new_until > valid_until) as extended,
						       count(*) filter (where new_until > valid_until and valid_until <= :today) as lapsed,
						       count(*) filter (where (new_until > valid_until) is not true) as longer,
						       coalesce(md5(string_agg(format('%s %s %s', id, valid_until, new_until), ',' order by id)), '') as fingerprint
						from chosen
						""",
				courseId, group, terms, today)
			.query(ExtensionCounts.class)
			.single();
	}

	/**
	 * The passes that an order would extend.
	 * @param courseId the course
	 * @param group whose passes
	 * @param terms what is ordered
	 * @param today the day of whose units and status are asked
	 * @param limit how many at most
	 * @return in the order of service numbers
	 */
	public List<ExtensionRow> find(long courseId, ExtensionGroup group, ExtensionTerms terms, LocalDate today,
			int limit) {
		return chosen(CHOSEN + """
				select o.service_number, o.surname, o.other_names, o.rank, c.completed_on,
				       c.valid_until - 1 as old_through, c.new_until - 1 as new_through
				from chosen c
				join officer o on o.id = c.officer_id
				where c.new_until > c.valid_until
				order by o.service_number_key
				limit :limit
				""", courseId, group, terms, today).param("limit", limit).query(ExtensionRow.class).list();
	}

	/**
	 * Whose passes an order would extend.
	 * @param courseId the course
	 * @param group whose passes
	 * @param terms what is ordered
	 * @param today the day of whose units and status are asked
	 * @return the keys of the officers
	 */
	public List<Long> officers(long courseId, ExtensionGroup group, ExtensionTerms terms, LocalDate today) {
		return chosen(CHOSEN + "select officer_id from chosen where new_until > valid_until", courseId, group, terms,
				today)
			.query(Long.class)
			.list();
	}

	/**
	 * Extends passes.
	 * @param orderId the order
	 * @param courseId the course
	 * @param group whose passes
	 * @param terms what is ordered
	 * @param today the day of whose units and status are asked
	 * @return how many
	 */
	public int write(long orderId, long courseId, ExtensionGroup group, ExtensionTerms terms, LocalDate today) {
		return chosen(CHOSEN + """
				insert into extension_line (order_id, completion_id, extended_until)
				select :order, c.id, c.new_until
				from chosen c
				where c.new_until > c.valid_until
				order by c.id
				""", courseId, group, terms, today).param("order", orderId).update();
	}

	private JdbcClient.StatementSpec chosen(String sql, long courseId, ExtensionGroup group, ExtensionTerms terms,
			LocalDate today) {
		return this.jdbc.sql(sql)
			.param("course", courseId)
			.param("members", array(group.members()))
			.param("named", array(group.named()))
			.param("unit", group.unit())
			.param("from", group.lapsesFrom())
			.param("through", group.lapsesThrough())
			.param("until", terms.until())
			.param("months", terms.months())
			.param("today", today);
	}

	private static Long @Nullable [] array(@Nullable Set<Long> keys) {
		return (keys != null) ? keys.toArray(Long[]::new) : null;
	}

}
