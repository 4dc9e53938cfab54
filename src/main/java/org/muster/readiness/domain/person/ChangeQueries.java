package org.muster.readiness.domain.person;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells from the kept versions who recorded what of an officer, and when.
 */
@Repository
public class ChangeQueries {

	/** Every table that holds something of an officer, and what of it is told. */
	private static final List<Source> SOURCES = List.of(new Source("officer", "officer", "id", """
			jsonb_build_object('service_number', t.service_number, 'surname', t.surname, 'other_names', t.other_names,
			    'rank', t.rank, 'sex', t.sex, 'enlisted_on', t.enlisted_on,
			    'date_of_birth', case when :births then t.date_of_birth end)
			"""), new Source("posting", "officer_posting", "officer_id", """
			jsonb_build_object('unit', (select u.name from unit u where u.id = t.unit_id), 'from_day', t.from_day,
			    'until_day', t.until_day)
			"""), new Source("status", "officer_status", "officer_id", """
			jsonb_build_object('status', t.status, 'from_day', t.from_day, 'until_day', t.until_day)
			"""), new Source("completion", "completion", "officer_id", """
			jsonb_build_object('course', (select c.title from course c where c.id = t.course_id),
			    'completed_on', t.completed_on, 'result', t.result, 'certificate_number', t.certificate_number,
			    'voided_on', t.voided_on, 'void_reason', t.void_reason)
			"""), new Source("enrolment", "session_enrolment", "officer_id", """
			jsonb_build_object('session', (
			    select format('%s, %s, %s', c.title, s.venue, s.first_day)
			    from course_session s join course c on c.id = s.course_id where s.id = t.session_id))
			"""), new Source("roll", "roll_entry", "officer_id", """
			jsonb_build_object('batch', (select b.name from batch b where b.id = t.batch_id), 'from_day', t.from_day,
			    'until_day', t.until_day, 'role', t.role)
			"""), new Source("manifest", "manifest_entry", "officer_id", """
			jsonb_build_object('movement', (
			    select format('%s %s %s', b.name, m.direction, coalesce(m.departed_on, m.arrived_on, m.planned_on))
			    from movement m left join batch b on b.id = m.batch_id where m.id = t.movement_id), 'reason', t.reason)
			"""), new Source("merge", "officer_merge", "officer_id", """
			jsonb_build_object('former_number', t.service_number)
			"""));

	private final JdbcClient jdbc;

	ChangeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everything that was recorded of an officer, and of records that became part of the
	 * officer's.
	 * @param officerId the officer
	 * @param births whether birth dates are told
	 * @param limit how many changes at most, {@code Integer.MAX_VALUE} for all
	 * @return the latest first
	 */
	public List<Change> of(long officerId, boolean births, int limit) {
		return this.jdbc
			.sql("""
					with versions as (
					%s
					), steps as (
					    select record, id, recorded_at, recorded_by, version,
					           lag(said) over (partition by record, id order by version) as before, said as after
					    from versions
					    union all
					    select record, id, removed_at, removed_by, version + 1, said, null from versions where removed_at is not null
					)
					select to_char(recorded_at at time zone current_setting('timezone'), 'YYYY-MM-DD HH24:MI') as recorded_at,
					       recorded_by, record, told.kind, told.field, told.before, told.after
					from steps s
					cross join lateral (
					    select 'added' as kind, null as field, null as before, string_agg(value, ' · ') as after
					    from jsonb_each_text(s.after) where s.before is null and value is not null
					    having s.before is null
					    union all
					    select 'removed', null, string_agg(value, ' · '), null
					    from jsonb_each_text(s.before) where s.after is null and value is not null
					    having s.after is null
					    union all
					    select 'changed', n.key, o.value, n.value
					    from jsonb_each_text(s.after) n
					    join jsonb_each_text(s.before) o on o.key = n.key
					    where o.value is distinct from n.value
					) told
					where s.recorded_at <= records_until()
					order by s.recorded_at desc, s.record, s.id desc, s.version desc, told.field
					limit :limit
					"""
				.formatted(SOURCES.stream().map(Source::versions).collect(Collectors.joining("union all\n"))))
			.param("officers", withMerged(officerId))
			.param("births", births)
			.param("limit", limit)
			.query(Change.class)
			.list();
	}

	private Long[] withMerged(long officerId) {
		return this.jdbc.sql("select :officer union select merged_id from officer_merge where officer_id = :officer")
			.param("officer", officerId)
			.query(Long.class)
			.list()
			.toArray(Long[]::new);
	}

	/**
	 * A table that holds something of an officer.
	 *
	 * @param record what its rows are called
	 * @param table its name, here and among the kept versions
	 * @param owner the column with the officer
	 * @param said what is told of a row {@code t}, in SQL
	 */
	private record Source(String record, String table, String owner, String said) {

		String versions() {
			return """
					select '%1$s' as record, t.id, t.version, t.recorded_at, t.recorded_by, %4$s as said,
					       null::timestamptz as removed_at, null as removed_by
					from %2$s t where t.%3$s = any (:officers)
					union all
					select '%1$s', t.id, t.version, t.recorded_at, t.recorded_by, %4$s,
					       case when t.removed then t.superseded_at end, case when t.removed then t.superseded_by end
					from history.%2$s t where t.%3$s = any (:officers)
					""".formatted(this.record, this.table, this.owner, this.said);
		}

	}

}
