package org.muster.training.domain.extension;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds extension orders for pages.
 */
@Repository
public class ExtensionOrderQueries {

	private static final String ORDERS = """
			select x.id, x.reference, x.authority, c.code as course, c.title as course_title, x.ordered_on,
			       x.extended_until - 1 as extended_through, x.months, x.group_words,
			       (select count(*) from extension_line l where l.order_id = x.id) as officers,
			       coalesce((
			           select h.recorded_by
			           from history.extension_order h
			           where h.id = x.id
			           order by h.version
			           limit 1), x.recorded_by) as recorded_by,
			       x.undone_on, x.undone_by, x.undo_reason
			from extension_order x
			join course c on c.id = x.course_id
			where (cast(:order as bigint) is null or x.id = :order)
			  and (cast(:completion as bigint) is null or exists (
			      select from extension_line l where l.order_id = x.id and l.completion_id = :completion))
			order by x.ordered_on desc, x.id desc
			""";

	private final JdbcClient jdbc;

	ExtensionOrderQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All orders, undone ones too.
	 * @return the latest first
	 */
	public List<ExtensionOrderRow> all() {
		return find(null, null);
	}

	/**
	 * One order.
	 * @param id its key
	 * @return the order, if there is one
	 */
	public Optional<ExtensionOrderRow> find(long id) {
		return find(id, null).stream().findFirst();
	}

	/**
	 * The orders that extended a completion, undone ones too.
	 * @param completion the completion
	 * @return the latest first
	 */
	public List<ExtensionOrderRow> ofCompletion(long completion) {
		return find(null, completion);
	}

	/**
	 * Whether an order of a course with that reference is in force.
	 * @param courseId the course
	 * @param reference the reference, in any case
	 * @return true if there is one
	 */
	public boolean exists(long courseId, String reference) {
		return this.jdbc.sql("""
				select exists (
				    select
				    from extension_order x
				    where x.course_id = ? and lower(x.reference) = lower(?) and x.undone_on is null)
				""").params(courseId, reference).query(Boolean.class).single();
	}

	/**
	 * Whose passes an order extended.
	 * @param id the order
	 * @return in the order of service numbers, with the end without any order
	 */
	public List<ExtensionRow> lines(long id) {
		return this.jdbc.sql("""
				select o.service_number, o.surname, o.other_names, o.rank, c.completed_on,
				       (c.completed_on + make_interval(months => v.months))::date - 1 as old_through,
				       l.extended_until - 1 as new_through
				from extension_line l
				join completion c on c.id = l.completion_id
				join officer o on o.id = c.officer_id
				join course_validity v
				    on v.course_id = c.course_id and daterange(v.from_day, v.until_day) @> c.completed_on
				where l.order_id = ?
				order by o.service_number_key
				""").param(id).query(ExtensionRow.class).list();
	}

	/**
	 * Whose passes an order extended.
	 * @param id the order
	 * @return the keys of the officers
	 */
	public List<Long> officers(long id) {
		return this.jdbc.sql("""
				select c.officer_id
				from extension_line l
				join completion c on c.id = l.completion_id
				where l.order_id = ?
				""").param(id).query(Long.class).list();
	}

	private List<ExtensionOrderRow> find(@Nullable Long order, @Nullable Long completion) {
		return this.jdbc.sql(ORDERS)
			.param("order", order)
			.param("completion", completion)
			.query(ExtensionOrderRow.class)
			.list();
	}

}
