package org.muster.training.domain.results;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the results of a recording, all at once, and takes them back.
 */
@Repository
public class ResultWriter {

	private final JdbcClient jdbc;

	ResultWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes results. Replacements come first and both go by officer, so that two who
	 * write at once wait for each other and never in a circle.
	 * @param recordingId the recording, which knows the session or course, and the day
	 * @param results the results
	 * @return the officers whose results were written; the others have another result of
	 * that day that was recorded or changed meanwhile
	 */
	public Set<Long> write(long recordingId, List<NewResult> results) {
		Set<Long> written = new HashSet<>(
				send("""
						with marked as (
						    select * from unnest(:officers, :results, :certificates, :versions)
						        as m(officer_id, result, certificate_number, version)
						), wanted as (
						    select c.id, c.version, m.result, m.certificate_number, s.venue, s.id as session_id,
						           coalesce(r.source, 'session ' || s.id) as source
						    from marked m
						    join result_recording r on r.id = :recording
						    left join course_session s on s.id = r.session_id
						    join completion c
						        on c.officer_id = m.officer_id and c.course_id = coalesce(s.course_id, r.course_id)
						       and c.completed_on = r.completed_on
						    where c.version = m.version
						    order by c.officer_id
						    for update of c
						), replaced as (
						    update completion c
						    set result = w.result, certificate_number = w.certificate_number, venue = w.venue, source = w.source,
						        session_id = w.session_id, voided_on = null, voided_by = null, void_reason = null
						    from wanted w
						    where c.id = w.id
						    returning c.id, c.officer_id, c.version, w.version as replaced_version
						), kept as (
						    insert into recorded_result (recording_id, completion_id, written_version, replaced_version)
						    select :recording, id, version, replaced_version from replaced
						)
						select officer_id from replaced
						""",
						recordingId, results.stream().filter((result) -> result.replaces() != null).toList()));
		written.addAll(
				send("""
						with marked as (
						    select * from unnest(:officers, :results, :certificates, :versions)
						        as m(officer_id, result, certificate_number, version)
						), added as (
						    insert into completion
						        (officer_id, course_id, completed_on, result, certificate_number, venue, source, session_id)
						    select m.officer_id, coalesce(s.course_id, r.course_id), r.completed_on, m.result, m.certificate_number,
						           s.venue, coalesce(r.source, 'session ' || s.id), s.id
						    from marked m
						    join result_recording r on r.id = :recording
						    left join course_session s on s.id = r.session_id
						    order by m.officer_id
						    on conflict on constraint completion_is_unique do nothing
						    returning id, officer_id, version
						), kept as (
						    insert into recorded_result (recording_id, completion_id, written_version)
						    select :recording, id, version from added
						)
						select officer_id from added
						""",
						recordingId, results.stream().filter((result) -> result.replaces() == null).toList()));
		return written;
	}

	/**
	 * Takes back what a recording wrote: new results become void, replaced ones are again
	 * what they were.
	 * @param recordingId the recording
	 * @param today the day of taking back
	 * @param reason why
	 */
	public void takeBack(long recordingId, LocalDate today, String reason) {
		this.jdbc.sql("""
				update completion c
				set voided_on = :today, voided_by = recording_account(), void_reason = :reason
				from recorded_result e
				where e.recording_id = :recording and e.completion_id = c.id and e.replaced_version is null
				""").param("recording", recordingId).param("today", today).param("reason", reason).update();
		this.jdbc
			.sql("""
					update completion c
					set result = h.result, certificate_number = h.certificate_number, venue = h.venue, source = h.source,
					    session_id = h.session_id, voided_on = h.voided_on, voided_by = h.voided_by, void_reason = h.void_reason
					from recorded_result e
					join history.completion h on h.id = e.completion_id and h.version = e.replaced_version
					where e.recording_id = :recording and e.completion_id = c.id
					""")
			.param("recording", recordingId)
			.update();
		approveAsBefore(recordingId);
	}

	/**
	 * A result that changes waits for approval; one that is again what it was does not.
	 */
	private void approveAsBefore(long recordingId) {
		this.jdbc.sql("""
				update completion c
				set awaiting_approval = h.awaiting_approval, entered_by = h.entered_by,
				    approved_on = h.approved_on, approved_by = h.approved_by
				from recorded_result e
				join history.completion h on h.id = e.completion_id and h.version = e.replaced_version
				where e.recording_id = :recording
				  and e.completion_id = c.id
				  and (c.awaiting_approval, c.entered_by, c.approved_on, c.approved_by)
				      is distinct from (h.awaiting_approval, h.entered_by, h.approved_on, h.approved_by)
				""").param("recording", recordingId).update();
	}

	private List<Long> send(String sql, long recordingId, List<NewResult> results) {
		return this.jdbc.sql(sql)
			.param("recording", recordingId)
			.param("officers", column(results, NewResult::officerId).toArray(Long[]::new))
			.param("results", column(results, (result) -> result.result().word()).toArray(String[]::new))
			.param("certificates", results.stream().map(NewResult::certificate).toArray(String[]::new))
			.param("versions", results.stream().map(NewResult::replaces).toArray(Integer[]::new))
			.query(Long.class)
			.list();
	}

	private static <T> List<T> column(List<NewResult> results, Function<NewResult, T> value) {
		return results.stream().map(value).toList();
	}

}
