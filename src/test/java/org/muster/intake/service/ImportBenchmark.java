package org.muster.intake.service;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.Spelling;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;

import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import of a whole service against a bare COPY of the same rows into the same
 * tables; run by the profile {@code benchmark} in a heap of 512 MiB.
 */
class ImportBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ImportBenchmark.class);

	private static final double LEAST_SHARE = 1.0 / 3;

	private final GeneratedService generated = new GeneratedService(Integer.getInteger("muster.officers", 100_000));

	private final Intake copied = new Intake();

	private final Intake imported = new Intake();

	@TempDir
	private Path directory = Path.of("");

	@BeforeEach
	void beginning() throws IOException {
		Path beginning = this.directory.resolve("beginning.zip");
		this.generated.writeBeginning(beginning);
		assertThat(send(this.copied, beginning).isAccepted()).isTrue();
		assertThat(send(this.imported, beginning).isAccepted()).isTrue();
	}

	@Test
	void anImportReachesAThirdOfTheSpeedOfABareCopy() throws Exception {
		Map<String, Path> files = new LinkedHashMap<>();
		files.put("officer (id, service_number, surname, other_names, rank, sex, date_of_birth, enlisted_on)",
				file("officer", this.generated::writeOfficers));
		files.put("officer_posting (officer_id, unit_id, from_day)", file("posting", this.generated::writePostings));
		files.put("officer_status (officer_id, status, from_day)", file("status", this.generated::writeStatuses));
		files.put("completion (officer_id, course_id, completed_on, result, certificate_number, venue, source)",
				file("completion", this.generated::writeCompletions));
		Path pack = this.directory.resolve("pack.zip");
		this.generated.writePack(pack);

		long start = System.nanoTime();
		copy(files);
		Duration copying = Duration.ofNanos(System.nanoTime() - start);

		start = System.nanoTime();
		ImportOutcome outcome = send(this.imported, pack);
		Duration importing = Duration.ofNanos(System.nanoTime() - start);

		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.created()).isEqualTo(this.generated.rows());
		start = System.nanoTime();
		ImportOutcome again = send(this.imported, pack);
		Duration repeating = Duration.ofNanos(System.nanoTime() - start);
		assertThat(again.unchanged()).isEqualTo(this.generated.rows());

		double share = (double) copying.toMillis() / importing.toMillis();
		logger.info("{} rows in a heap of {} MiB: copied in {} ms, imported in {} ms, again in {} ms; share {}",
				this.generated.rows(), Runtime.getRuntime().maxMemory() >> 20, copying.toMillis(), importing.toMillis(),
				repeating.toMillis(), share);
		assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
	}

	private void copy(Map<String, Path> files) throws Exception {
		try (Connection connection = this.copied.connect()) {
			connection.setAutoCommit(false);
			for (Map.Entry<String, Path> file : files.entrySet()) {
				try (var content = Files.newInputStream(file.getValue())) {
					connection.unwrap(PGConnection.class)
						.getCopyAPI()
						.copyIn("copy " + file.getKey() + " from stdin", content, 1 << 16);
				}
			}
			connection.commit();
		}
	}

	private Path file(String name, Writing writing) throws IOException {
		Path file = this.directory.resolve(name + ".txt");
		try (Writer out = Files.newBufferedWriter(file)) {
			writing.write(out);
		}
		return file;
	}

	private static ImportOutcome send(Intake intake, Path pack) {
		Upload upload = new Upload("pack", pack.getFileName().toString(), () -> Files.newInputStream(pack),
				Spelling.STANDARD);
		return intake.desk()
			.take(Delivery.of(upload), ImportTerms.usual(false),
					new TestingAuthenticationToken("somebody", "", "ROLE_ADMINISTRATOR"))
			.outcome();
	}

	/** Writes the rows of one table. */
	interface Writing {

		/** Writes them all. */
		void write(Writer out) throws IOException;

	}

}
