package org.muster.training.domain.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds results that wait for approval.
 */
@Repository
public class ApprovalQueries {

	private final JdbcClient jdbc;

	ApprovalQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What waits, as it was recorded together.
	 * @param course the code of a course in any case, {@code null} for all
	 * @return the latest results first
	 */
	public List<WaitingGroup> groups(@Nullable String course) {
		return this.jdbc
			.sql("""
					select min(c.id) as first, t.code as course, t.title as course_title, c.session_id, s.venue, c.completed_on,
					       c.entered_by, count(*) filter (where c.result = 'passed') as passed,
					       count(*) filter (where c.result <> 'passed') as others
					from completion c
					join course t on t.id = c.course_id
					left join course_session s on s.id = c.session_id
					where c.awaiting_approval
					  and c.voided_on is null
					  and (cast(:course as text) is null or lower(t.code) = lower(:course))
					group by t.id, t.code, t.title, c.session_id, s.venue, c.completed_on, c.entered_by
					order by c.completed_on desc, t.code, c.session_id, c.entered_by
					""")
			.param("course", course)
			.query(WaitingGroup.class)
			.list();
	}

	/**
	 * What a result is or was recorded together with.
	 * @param completion the result
	 * @return the group, without those that wait no longer; empty if nobody had to
	 * approve it
	 */
	public Optional<WaitingGroup> group(long completion) {
		return this.jdbc.sql("""
				select k.id as first, t.code as course, t.title as course_title, k.session_id, s.venue, k.completed_on,
				       k.entered_by, count(c.id) filter (where c.result = 'passed') as passed,
				       count(c.id) filter (where c.result <> 'passed') as others
				from completion k
				join course t on t.id = k.course_id
				left join course_session s on s.id = k.session_id
				left join completion c
				    on c.course_id = k.course_id and c.session_id is not distinct from k.session_id
				   and c.completed_on = k.completed_on and c.entered_by = k.entered_by
				   and c.awaiting_approval and c.voided_on is null
				where k.id = ?
				  and k.entered_by is not null
				group by k.id, k.session_id, k.completed_on, k.entered_by, t.code, t.title, s.venue
				""").param(completion).query(WaitingGroup.class).optional();
	}

	/**
	 * The results that wait together.
	 * @param completion one of them, which may be approved or void by now
	 * @param today the day of whose units are told
	 * @return in the order of service numbers
	 */
	public List<WaitingRow> rows(long completion, LocalDate today) {
		return this.jdbc.sql("""
				select c.id, c.version, o.service_number, o.surname, o.other_names, o.rank, u.code as unit, c.result,
				       c.certificate_number
				from completion k
				join completion c
				    on c.course_id = k.course_id and c.session_id is not distinct from k.session_id
				   and c.completed_on = k.completed_on and c.entered_by = k.entered_by
				join officer o on o.id = c.officer_id
				left join officer_posting p
				    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:today as date)
				left join unit u on u.id = p.unit_id
				where k.id = :completion
				  and c.awaiting_approval
				  and c.voided_on is null
				order by o.service_number_key
				""").param("completion", completion).param("today", today).query(WaitingRow.class).list();
	}

	/**
	 * Whose results these are.
	 * @param completions the results
	 * @return the keys of the officers, each once
	 */
	public Set<Long> officers(Collection<Long> completions) {
		return this.jdbc.sql("select officer_id from completion where id = any (?)")
			.param(completions.toArray(Long[]::new))
			.query(Long.class)
			.set();
	}

}
