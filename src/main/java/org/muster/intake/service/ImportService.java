package org.muster.intake.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.staging.KindImport;
import org.muster.intake.domain.staging.Rejections;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports files: all of it is saved, or nothing is and what stood in the way is listed.
 */
@Service
public class ImportService {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportService(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Imports files in one transaction. Imports that run at the same time wait for each
	 * other.
	 * @param source the files
	 * @param dryRun whether to do everything but save it
	 * @return what came of it
	 */
	public ImportOutcome run(ImportSource source, boolean dryRun) {
		return run(source, ImportTerms.usual(dryRun), (rejections, outcome) -> {
		});
	}

	/**
	 * Imports files in one transaction, and shows what came of it before that ends: what
	 * was refused, and in the temporary tables of the transaction what was written.
	 * @param source the files
	 * @param terms how to take them
	 * @param atEnd is shown it
	 * @return what came of it
	 */
	ImportOutcome run(ImportSource source, ImportTerms terms, BiConsumer<Rejections, ImportOutcome> atEnd) {
		return this.transaction.execute((status) -> {
			ImportOutcome outcome = this.jdbc
				.execute((Connection connection) -> take(source, terms, connection, atEnd));
			if (terms.dryRun() || !outcome.isAccepted()) {
				status.setRollbackOnly();
			}
			return outcome;
		});
	}

	private ImportOutcome take(ImportSource source, ImportTerms terms, Connection connection,
			BiConsumer<Rejections, ImportOutcome> atEnd) throws SQLException {
		JdbcClient client = JdbcClient.create(this.jdbc);
		client.sql("select pg_advisory_xact_lock(hashtext('import'))").query().singleRow();
		Rejections rejections = new Rejections(client);
		source.refused().forEach(rejections::add);
		KindImport taking = new KindImport(client, connection, rejections, LocalDate.now(this.clock), terms);
		List<FileOutcome> files = new ArrayList<>();
		try {
			for (SourceFile file : source.files()) {
				files.add(taking.take(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		ImportOutcome outcome = outcome(files, rejections, terms.dryRun(), terms.mostErrors());
		atEnd.accept(rejections, outcome);
		return outcome;
	}

	private static ImportOutcome outcome(List<FileOutcome> files, Rejections rejections, boolean dryRun,
			int mostErrors) {
		long rejected = rejections.count();
		long rows = sum(files, FileOutcome::rows);
		if (rejected > 0) {
			return new ImportOutcome(rows, 0, 0, 0, rejected, dryRun, rejections.first(mostErrors), files);
		}
		return new ImportOutcome(rows, sum(files, FileOutcome::created), sum(files, FileOutcome::updated),
				sum(files, FileOutcome::unchanged), 0, dryRun, List.of(), files);
	}

	private static long sum(List<FileOutcome> files, ToLongFunction<FileOutcome> number) {
		return files.stream().mapToLong(number).sum();
	}

}
