package org.muster.intake.service.log;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.shared.MissingException;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

/**
 * Lists who imported which file when, and what came of it.
 */
@Service
public class ImportLog {

	private static final String LOGGED = """
			select id, to_char(recorded_at, 'YYYY-MM-DD HH24:MI') as recorded_at, recorded_by, file_name, sha256, kind, rows_read,
			       created, updated, unchanged, rejected, dry_run, undone.at is not null as undone,
			       to_char(undone.at, 'YYYY-MM-DD HH24:MI') as undone_at, undone.by as undone_by,
			       undone.reason as undo_reason
			from import_log
			left join lateral (
			    select undone_at as at, undone_by as by, undo_reason as reason where undone_at <= records_until()
			) undone on true
			where recorded_at <= records_until()
			""";

	private final JdbcClient jdbc;

	/**
	 * A log in a database.
	 * @param jdbc the database
	 */
	public ImportLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes an import down under the account that is signed in.
	 * @param fileName as the sender named it
	 * @param sha256 of its bytes
	 * @param kind as the sender said
	 * @param outcome what came of it
	 * @return the number of the import
	 */
	@Transactional
	public long write(String fileName, String sha256, String kind, ImportOutcome outcome) {
		boolean known = outcome.files().size() == 1 && !"pack".equalsIgnoreCase(kind);
		return this.jdbc
			.sql("""
					insert into import_log (file_name, sha256, kind, rows_read, created, updated, unchanged, rejected, dry_run)
					values (:fileName, :sha256, :kind, :rows, :created, :updated, :unchanged, :rejected, :dryRun)
					returning id
					""")
			.param("fileName", fileName)
			.param("sha256", sha256)
			.param("rows", outcome.rows())
			.param("created", outcome.created())
			.param("updated", outcome.updated())
			.param("unchanged", outcome.unchanged())
			.param("rejected", outcome.rejected())
			.param("dryRun", outcome.dryRun())
			.param("kind", known ? outcome.files().get(0).kind() : kind)
			.query(Long.class)
			.single();
	}

	/**
	 * Keeps what the running transaction wrote, so that it can be shown and undone.
	 * @param id the number of the import
	 * @param outcome what came of it
	 */
	@Transactional
	public void keep(long id, ImportOutcome outcome) {
		this.jdbc.sql("""
				insert into imported_range (import_id, table_name, ids)
				select :id, table_name, range_agg(ids) from made group by table_name
				""").param("id", id).update();
		this.jdbc.sql("""
				insert into imported_version (import_id, table_name, record_id, written_version, replaced_version)
				select :id, table_name, record_id, max(version), nullif(min(version) - 1, -1)
				from written
				group by table_name, record_id
				""").param("id", id).update();
		this.jdbc.sql("""
				insert into imported_change (import_id, kind, line, record, column_name, old_value, new_value)
				select :id, (cast(:kinds as text[]))[place], line, record, column_name, old_value, new_value
				from listed
				where column_name is not null
				order by place, line, record, column_name
				""")
			.param("id", id)
			.param("kinds", outcome.files().stream().map(FileOutcome::kind).toArray(String[]::new))
			.update();
	}

	/**
	 * One page of the list.
	 * @param after the key of the last import of the page before, or {@code null}
	 * @return the imports, latest first
	 */
	@Transactional(readOnly = true)
	public Slice<LoggedImport> page(@Nullable Long after) {
		List<LoggedImport> read = this.jdbc.sql(LOGGED + """
				  and (cast(:after as bigint) is null or id < :after)
				order by id desc
				limit :most
				""").param("after", after).param("most", Listing.PAGE + 1).query(LoggedImport.class).list();
		long total = this.jdbc.sql("select count(*) from import_log where recorded_at <= records_until()")
			.query(Long.class)
			.single();
		return Slice.of(read, total, (row) -> Long.toString(row.id()));
	}

	/**
	 * One import.
	 * @param id its number
	 * @return the import
	 * @throws MissingException if there is none of that number
	 */
	@Transactional(readOnly = true)
	public LoggedImport get(long id) {
		return this.jdbc.sql(LOGGED + " and id = :id")
			.param("id", id)
			.query(LoggedImport.class)
			.optional()
			.orElseThrow(ImportLog::missing);
	}

	/**
	 * One import, which nobody else undoes until the running transaction ends, while
	 * nothing else is imported.
	 * @param id its number
	 * @return the import
	 * @throws MissingException if there is none of that number
	 */
	@Transactional
	public LoggedImport lock(long id) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('import'))").query().singleRow();
		return get(id);
	}

	private static MissingException missing() {
		return new MissingException("There is no import of that number.");
	}

}
