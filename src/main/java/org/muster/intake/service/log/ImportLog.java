package org.muster.intake.service.log;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.muster.intake.domain.ImportOutcome;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

/**
 * Lists who imported which file when, and what came of it.
 */
@Service
public class ImportLog {

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
	 */
	@Transactional
	public void write(String fileName, String sha256, String kind, ImportOutcome outcome) {
		boolean known = outcome.files().size() == 1 && !"pack".equalsIgnoreCase(kind);
		this.jdbc
			.sql("""
					insert into import_log (file_name, sha256, kind, rows_read, created, updated, unchanged, rejected, dry_run)
					values (:fileName, :sha256, :kind, :rows, :created, :updated, :unchanged, :rejected, :dryRun)
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
			.update();
	}

	/**
	 * One page of the list.
	 * @param after the key of the last import of the page before, or {@code null}
	 * @return the imports, latest first
	 */
	@Transactional(readOnly = true)
	public Slice<LoggedImport> page(@Nullable Long after) {
		List<LoggedImport> read = this.jdbc
			.sql("""
					select id, to_char(recorded_at, 'YYYY-MM-DD HH24:MI') as recorded_at, recorded_by, file_name, sha256, kind, rows_read, created, updated, unchanged,
					       rejected, dry_run
					from import_log
					where cast(:after as bigint) is null or id < :after
					order by id desc
					limit :most
					""")
			.param("after", after)
			.param("most", Listing.PAGE + 1)
			.query(LoggedImport.class)
			.list();
		long total = this.jdbc.sql("select count(*) from import_log").query(Long.class).single();
		return Slice.of(read, total, (row) -> Long.toString(row.id()));
	}

}
