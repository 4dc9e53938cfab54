package org.muster.intake.domain.staging;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Rule;
import org.muster.intake.domain.pack.RefusedContent;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes files over, one after the other, within the running transaction. Rows that are
 * sound are taken over even when others are not, so that the files after them are held
 * against what they bring; whoever runs the transaction takes all of it back if anything
 * was rejected.
 */
public class KindImport {

	/** From so many new rows on, the planner must hear of them. */
	private static final long MANY = 1000;

	private final JdbcClient jdbc;

	private final Connection connection;

	private final TableReader reader;

	private final Rejections rejections;

	private final LocalDate today;

	private final Set<String> staged = new HashSet<>();

	/**
	 * Begins an import.
	 * @param jdbc of the running transaction
	 * @param connection of the running transaction
	 * @param reader of the files' format
	 * @param rejections takes what cannot be taken over
	 * @param today the headquarters' today
	 */
	public KindImport(JdbcClient jdbc, Connection connection, TableReader reader, Rejections rejections,
			LocalDate today) {
		this.jdbc = jdbc;
		this.connection = connection;
		this.reader = reader;
		this.rejections = rejections;
		this.today = today;
		run("set local work_mem = '64MB'");
		run("create temporary table touched (line bigint not null) on commit drop");
	}

	/**
	 * Takes one file over.
	 * @param file the file
	 * @return what came of it
	 * @throws IOException if the file or the database cannot be reached
	 * @throws SQLException if the database cannot be reached
	 */
	public FileOutcome take(SourceFile file) throws IOException, SQLException {
		Kind kind = file.kind();
		KindSql sql = new KindSql(kind);
		this.rejections.turnTo(file.name());
		run(sql.stage());
		this.staged.add(kind.name());
		long rows = read(file, sql);
		this.rejections.addFaults(kind.staged());
		run("analyze " + kind.staged());
		run("truncate touched");
		Savepoint before = this.connection.setSavepoint();
		try {
			hold(sql);
			check(sql);
			long created = write(sql);
			long updated = this.jdbc.sql("select count(distinct line) from touched").query(Long.class).single();
			this.connection.releaseSavepoint(before);
			return new FileOutcome(file.name(), kind.name(), rows, created, updated, rows - created - updated,
					this.rejections.countHere());
		}
		catch (DataIntegrityViolationException ex) {
			this.connection.rollback(before);
			this.rejections.add(ConstraintReasons.of(file.name(), ex));
			return new FileOutcome(file.name(), kind.name(), rows, 0, 0, 0, this.rejections.countHere());
		}
	}

	private long read(SourceFile file, KindSql sql) throws IOException, SQLException {
		long rows;
		try (PGCopyOutputStream copy = new PGCopyOutputStream(this.connection.unwrap(PGConnection.class), sql.copy())) {
			StagedRows staging = new StagedRows(sql.kind(), file.spelling(), copy, this.rejections);
			try (InputStream content = file.content().open()) {
				this.reader.read(content, file.headings(), staging);
			}
			catch (UnreadableFile ex) {
				this.rejections.keep(ex.line(), new Fault(null, null, ex.reason()));
			}
			catch (RefusedContent ex) {
				this.rejections.keep(null, new Fault(null, null, ex.reason()));
			}
			rows = staging.flush();
		}
		if (rows == 0 && !this.rejections.hasKept()) {
			this.rejections.keep(null, new Fault(null, null, "The file has a header and no rows."));
		}
		this.rejections.write();
		return rows;
	}

	private void hold(KindSql sql) {
		sql.kind().preparation().forEach(this::run);
		run(sql.hold());
		sql.kind().completion().forEach(this::run);
		run("analyze " + sql.kind().held());
	}

	private void check(KindSql sql) {
		for (Column column : sql.references()) {
			boolean inPack = this.staged.contains(Objects.requireNonNull(column.reference()).kind());
			this.rejections.addAll(column.name(), inPack ? sql.unknownAnywhere(column) : sql.unknown(column),
					this.today);
		}
		forgetBad(sql);
		this.rejections.addAll(null, sql.contradictions(), this.today);
		run(sql.forgetRepetitions());
		for (Rule rule : sql.kind().rules()) {
			this.rejections.addAll(rule.column(), rule.breaches(), this.today);
		}
		forgetBad(sql);
	}

	private void forgetBad(KindSql sql) {
		this.jdbc.sql(sql.forgetBad()).param("place", this.rejections.place()).update();
	}

	private long write(KindSql sql) {
		if (sql.canUpdate()) {
			run(sql.update());
		}
		long created = this.jdbc.sql(sql.insert()).update();
		if (created > MANY) {
			run("analyze " + sql.kind().table());
		}
		sql.kind()
			.timelines()
			.stream()
			.flatMap((timeline) -> new TimelineSql(sql.kind(), timeline).statements().stream())
			.forEach(this::run);
		return created;
	}

	private void run(String sql) {
		this.jdbc.sql(sql).param("today", this.today).update();
	}

}
