package org.muster.intake.service;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.service.log.ImportLog;
import org.muster.intake.service.mapping.Mappings;
import org.muster.testing.DatabaseServer;
import org.muster.testing.TestClock;
import org.muster.testing.TestDatabase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * An import service on an empty database of its own.
 */
final class Intake {

	private final TestClock clock = new TestClock();

	private final TestDatabase database = DatabaseServer.get().createDatabase();

	private final JdbcTemplate jdbcTemplate;

	private final JdbcClient jdbc;

	private final ImportService service;

	Intake() {
		DriverManagerDataSource source = new DriverManagerDataSource(this.database.url(), this.database.username(),
				this.database.password());
		this.jdbcTemplate = new JdbcTemplate(source);
		this.jdbc = JdbcClient.create(source);
		this.service = new ImportService(this.jdbcTemplate, new JdbcTransactionManager(source), this.clock);
	}

	TestClock clock() {
		return this.clock;
	}

	ImportLog log() {
		return new ImportLog(this.jdbc);
	}

	Connection connect() throws SQLException {
		return this.database.connect();
	}

	ImportDesk desk() {
		return new ImportDesk(this.service, log(), new Mappings(this.jdbc));
	}

	Exports exports() {
		return new Exports(this.jdbcTemplate, this.clock);
	}

	ImportService service() {
		return this.service;
	}

	/**
	 * A mission with a home batch and a partner's, two units, two officers and a course.
	 */
	Intake withRecords() {
		ImportOutcome outcome = take(file("missions", "code,name,host_country\nMSS,Support,HT\nUNX,Other,CD\n"),
				file("contributors", "code,name,home\nKE,Kenya,true\nJM,Jamaica,\n"),
				file("units", "code,name,parent\nGSU,General Service,HQ\nHQ,Headquarters,\n"), file("officers", """
						service_number,surname,rank,sex,date_of_birth,unit,enlisted_on
						EX 1,One,Constable,F,1990-01-01,GSU,2015-05-05
						EX-2,Two,Corporal,M,,HQ,
						"""), file("courses", "code,title,validity_months\nAID,First aid,24\nLAW,Law,\n"),
				file("batches", """
						mission,code,name,contributor,planned_strength
						MSS,B1,Batch 1,KE,10
						MSS,B2,Batch 2,KE,10
						UNX,X1,Other,KE,10
						MSS,J1,Jamaicans,JM,10
						"""));
		if (!outcome.isAccepted()) {
			throw new IllegalStateException(reasons(outcome).toString());
		}
		return this;
	}

	/** Imports a file of rows separated by line breaks. */
	ImportOutcome take(String kind, String content) {
		return take(file(kind, content));
	}

	/** Imports files in the order of a pack. */
	ImportOutcome take(SourceFile... files) {
		return this.service.run(source(files), false);
	}

	/** Imports files without saving. */
	ImportOutcome tryOut(SourceFile... files) {
		return this.service.run(source(files), true);
	}

	private static ImportSource source(SourceFile... files) {
		Comparator<SourceFile> order = Comparator.comparingInt((file) -> Kinds.IN_ORDER.indexOf(file.kind()));
		return new ImportSource(Stream.of(files).sorted(order).toList(), List.of());
	}

	static SourceFile file(String kind, String content) {
		return file(kind, content.getBytes(StandardCharsets.UTF_8));
	}

	static SourceFile file(String kind, byte[] content) {
		Kind found = Objects.requireNonNull(Kinds.named(kind));
		return new SourceFile(kind + ".csv", found, () -> new ByteArrayInputStream(content));
	}

	/** The example mission as files. */
	static SourceFile[] example() {
		return Kinds.IN_ORDER.stream()
			.filter((kind) -> Intake.class.getResource("/example-mission/" + kind.name() + ".csv") != null)
			.map((kind) -> new SourceFile(kind.name() + ".csv", kind,
					() -> Objects
						.requireNonNull(Intake.class.getResourceAsStream("/example-mission/" + kind.name() + ".csv"))))
			.toArray(SourceFile[]::new);
	}

	/** The only value that a query gives, as text. */
	String value(String sql) {
		return String.valueOf(this.jdbc.sql(sql).query().singleValue());
	}

	/** The rows that a query gives, the values of each with commas between them. */
	List<String> rows(String sql) {
		return this.jdbc.sql(sql)
			.query((row, number) -> Stream.iterate(1, (i) -> i + 1)
				.limit(row.getMetaData().getColumnCount())
				.map((i) -> text(row, i))
				.reduce((a, b) -> a + "," + b)
				.orElse(""))
			.list();
	}

	private static String text(ResultSet row, int column) {
		try {
			return String.valueOf(row.getString(column));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void run(String sql) {
		this.jdbc.sql(sql).update();
	}

	/** What was rejected, each as line, column and reason. */
	static List<String> reasons(ImportOutcome outcome) {
		return outcome.errors().stream().map(Intake::reason).toList();
	}

	private static String reason(Rejection rejection) {
		return "%s/%s: %s".formatted(rejection.line(), rejection.column(), rejection.reason());
	}

}
