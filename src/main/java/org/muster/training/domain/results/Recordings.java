package org.muster.training.domain.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The recordings of sessions: found, opened and undone.
 */
@Repository
public class Recordings {

	/** So many are listed. */
	private static final int MOST = 100;

	private final JdbcClient jdbc;

	Recordings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The recordings of a session.
	 * @param sessionId the session
	 * @return the latest first
	 */
	public List<RecordingRow> of(long sessionId) {
		return list(sessionId, null);
	}

	/**
	 * The recordings of a course without a session.
	 * @param courseId the course
	 * @return the latest ones, the latest first
	 */
	public List<RecordingRow> ofCourse(long courseId) {
		return list(null, courseId);
	}

	private List<RecordingRow> list(@Nullable Long session, @Nullable Long course) {
		return this.jdbc.sql("""
				select r.id, r.completed_on, to_char(min_recorded.at, 'YYYY-MM-DD HH24:MI') as recorded_at,
				       min_recorded.by as recorded_by, r.passed, r.failed, r.incomplete, r.undone_on,
				       (select count(*)
				        from recorded_result e
				        join completion c on c.id = e.completion_id
				        where e.recording_id = r.id
				          -- An approval changes nothing that was recorded.
				          and c.version <> e.written_version + case
				              when c.approved_on is not null and exists (
				                  select
				                  from history.completion h
				                  where h.id = c.id and h.version = e.written_version and h.awaiting_approval)
				              then 1
				              else 0
				          end) as changed
				from result_recording r
				cross join lateral (
				    select h.recorded_at as at, h.recorded_by as by from history.result_recording h where h.id = r.id
				    union all
				    select r.recorded_at, r.recorded_by
				    order by at
				    limit 1
				) min_recorded
				where (cast(:session as bigint) is null or r.session_id = :session)
				  and (cast(:course as bigint) is null or r.course_id = :course)
				order by r.id desc
				limit :most
				""")
			.param("session", session)
			.param("course", course)
			.param("most", MOST)
			.query(RecordingRow.class)
			.list();
	}

	/**
	 * The recording of a form that was sent before.
	 * @param sessionId the session
	 * @param token the form's own
	 * @return its key, if there is one
	 */
	public Optional<Long> find(long sessionId, UUID token) {
		return this.jdbc.sql("select id from result_recording where session_id = ? and token = ?")
			.params(sessionId, token)
			.query(Long.class)
			.optional();
	}

	/**
	 * Opens a recording.
	 * @param sessionId the session
	 * @param token the form's own
	 * @param completedOn the day of the results
	 * @return its key
	 */
	public long open(long sessionId, UUID token, LocalDate completedOn) {
		return this.jdbc.sql("""
				insert into result_recording (session_id, token, completed_on, passed, failed, incomplete)
				values (?, ?, ?, 0, 0, 0)
				returning id
				""").params(sessionId, token, completedOn).query(Long.class).single();
	}

	/**
	 * The recording of a form without a session that was sent before.
	 * @param token the form's own
	 * @return its key, if there is one
	 */
	public Optional<Long> findOfCourse(UUID token) {
		return this.jdbc.sql("select id from result_recording where course_id is not null and token = ?")
			.param(token)
			.query(Long.class)
			.optional();
	}

	/**
	 * Opens a recording without a session. Of two forms with the same token, the second
	 * waits for the first and opens none.
	 * @param courseId the course
	 * @param token the form's own
	 * @param completedOn the day of the results
	 * @param source who said so, where known
	 * @return its key, empty if the form was recorded before
	 */
	public Optional<Long> openOfCourse(long courseId, UUID token, LocalDate completedOn, @Nullable String source) {
		return this.jdbc.sql("""
				insert into result_recording (course_id, token, completed_on, source, passed, failed, incomplete)
				values (:course, :token, :day, :source, 0, 0, 0)
				on conflict on constraint form_is_recorded_once do nothing
				returning id
				""")
			.param("course", courseId)
			.param("token", token)
			.param("day", completedOn)
			.param("source", source)
			.query(Long.class)
			.optional();
	}

	/**
	 * Holds a recording, so that others who want to undo it wait.
	 * @param recordingId the recording
	 */
	public void lock(long recordingId) {
		this.jdbc.sql("select id from result_recording where id = ? for update")
			.param(recordingId)
			.query(Long.class)
			.optional();
	}

	/**
	 * Whose results a recording wrote.
	 * @param recordingId the recording
	 * @return the keys of the officers
	 */
	public List<Long> officers(long recordingId) {
		return this.jdbc.sql("""
				select c.officer_id
				from recorded_result e
				join completion c on c.id = e.completion_id
				where e.recording_id = ?
				""").param(recordingId).query(Long.class).list();
	}

	/**
	 * Writes down how many results of each kind a recording wrote.
	 * @param recordingId the recording
	 */
	public void count(long recordingId) {
		this.jdbc.sql("""
				update result_recording r
				set passed = n.passed, failed = n.failed, incomplete = n.incomplete
				from (
				    select count(*) filter (where c.result = 'passed') as passed,
				           count(*) filter (where c.result = 'failed') as failed,
				           count(*) filter (where c.result = 'incomplete') as incomplete
				    from recorded_result e
				    join completion c on c.id = e.completion_id
				    where e.recording_id = :recording
				) n
				where r.id = :recording
				""").param("recording", recordingId).update();
	}

	/**
	 * Marks a recording as undone.
	 * @param recordingId the recording
	 * @param today the day of undoing
	 */
	public void undone(long recordingId, LocalDate today) {
		this.jdbc.sql("update result_recording set undone_on = ? where id = ?").params(today, recordingId).update();
	}

}
