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

import org.muster.intake.domain.reading.FileTableReader;
import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.Progress.Step;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.conflict.CompletionConflicts;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;
import org.muster.intake.domain.pack.RefusedContent;
import org.muster.intake.domain.staging.row.Fault;
import org.muster.intake.domain.staging.row.StagedRows;

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

	private final Rejections rejections;

	private final LocalDate today;

	private final ImportTerms terms;

	private final Set<String> staged = new HashSet<>();

	/**
	 * Begins an import.
	 * @param jdbc of the running transaction
	 * @param connection of the running transaction
	 * @param rejections takes what cannot be taken over
	 * @param today the headquarters' today
	 * @param terms how the files are to be taken
	 */
	public KindImport(JdbcClient jdbc, Connection connection, Rejections rejections, LocalDate today,
			ImportTerms terms) {
		this.jdbc = jdbc;
		this.connection = connection;
		this.rejections = rejections;
		this.today = today;
		this.terms = terms;
		run("set local work_mem = '64MB'");
		Traces.begin(jdbc);
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
		this.terms.progress().turnTo(file.name());
		sql.forgetEarlierFile().forEach(this::run);
		run(sql.stage());
		this.staged.add(kind.name());
		long rows = read(file, sql);
		this.rejections.addFaults(kind.staged());
		run("analyze " + kind.staged());
		run("truncate touched");
		Savepoint before = this.connection.setSavepoint();
		try {
			this.terms.progress().turnTo(Step.CHECKING);
			hold(sql);
			check(sql);
			this.terms.progress().turnTo(Step.WRITING);
			settle(sql, file.name());
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
			StagedRows staging = new StagedRows(file, copy, this.rejections::keep, this.terms.progress()::rows);
			try (InputStream content = this.terms.progress().watch(file.content()).open()) {
				new FileTableReader().read(content, file.headings(), staging);
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
		sql.references()
			.stream()
			.filter((column) -> column.reference() == Reference.OFFICER)
			.map(sql::readFormerNumbers)
			.forEach(this::run);
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

	private void settle(KindSql sql, String file) {
		if (sql.kind() == Kinds.COMPLETIONS) {
			new CompletionConflicts(this.jdbc, this.rejections.place(), this.today).settle(this.terms.onRecord(), file);
		}
		ChangeSql changes = new ChangeSql(sql.kind());
		if (this.terms.dryRun()) {
			run(changes.news());
		}
		if (sql.canUpdate()) {
			run(changes.changes(sql.changing()));
		}
	}

	private long write(KindSql sql) {
		boolean newFirst = sql.refersToItself();
		if (sql.canUpdate() && !newFirst) {
			run(sql.update());
		}
		long created = this.jdbc.sql(sql.insert()).update();
		run(sql.made());
		if (newFirst) {
			run(sql.update());
		}
		if (created > MANY) {
			run("analyze " + sql.kind().table());
		}
		sql.kind()
			.timelines()
			.stream()
			.flatMap((timeline) -> new TimelineSql(sql.kind(), timeline).statements().stream())
			.forEach(this::run);
		sql.kind().consequences().forEach(this::run);
		return created;
	}

	private void run(String sql) {
		this.jdbc.sql(sql).param("today", this.today).param("place", this.rejections.place()).update();
	}

}
