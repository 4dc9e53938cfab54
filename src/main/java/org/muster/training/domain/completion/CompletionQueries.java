package org.muster.training.domain.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds completions for pages.
 */
@Repository
public class CompletionQueries {

	private final JdbcClient jdbc;

	CompletionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All completions of an officer, void ones too.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<CompletionRow> ofOfficer(long officerId) {
		return find(officerId, null);
	}

	/**
	 * One completion.
	 * @param id its key
	 * @return the completion, if there is one
	 */
	public Optional<CompletionRow> find(long id) {
		return find(null, id).stream().findFirst();
	}

	/**
	 * Records a completion unless one of that day is on record.
	 * @param officerId whose
	 * @param courseCode in what, in any case
	 * @param day the day
	 * @param result passed, failed or incomplete
	 * @param certificate the certificate number, if there is one
	 * @return whether it was recorded
	 */
	public boolean add(long officerId, String courseCode, LocalDate day, String result, @Nullable String certificate) {
		return this.jdbc.sql("""
				insert into completion (officer_id, course_id, completed_on, result, certificate_number)
				select :officer, c.id, :day, :result, :certificate from course c where lower(c.code) = lower(:course)
				on conflict on constraint completion_is_unique do nothing
				""")
			.param("officer", officerId)
			.param("course", courseCode)
			.param("day", day)
			.param("result", result)
			.param("certificate", certificate)
			.update() == 1;
	}

	private List<CompletionRow> find(@Nullable Long officer, @Nullable Long completion) {
		return this.jdbc
			.sql("""
					select c.id, o.service_number, t.title as course_title, c.completed_on, c.result, c.certificate_number,
					       c.venue, c.source, coalesce(c.entered_by, c.recorded_by) as recorded_by, p.valid_until, c.voided_on, c.voided_by, c.void_reason,
					       c.awaiting_approval, c.approved_on, c.approved_by, x.reference as extended_by
					from completion c
					join officer o on o.id = c.officer_id
					join course t on t.id = c.course_id
					left join pass p on p.id = c.id
					left join extension_order x on x.id = p.extended_by
					where (cast(:officer as bigint) is null or c.officer_id = :officer)
					  and (cast(:completion as bigint) is null or c.id = :completion)
					order by c.completed_on desc, c.id desc
					""")
			.param("officer", officer)
			.param("completion", completion)
			.query(CompletionRow.class)
			.list();
	}

}
