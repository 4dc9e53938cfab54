package org.muster.batch.service.movement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manifest of a thousand officers sent in one form, against a bare INSERT of the same
 * rows; run by the profile {@code benchmark}.
 */
@MusterTest
class ManifestBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ManifestBenchmark.class);

	private static final int OFFICERS = 1_000;

	private static final int ROUNDS = 9;

	private static final double MOST = 3;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private final List<Long> officers = new ArrayList<>();

	private long batch;

	@BeforeEach
	void aCertifiedRoll() {
		Records records = new Records(this.jdbc);
		this.transactions.executeWithoutResult((status) -> {
			this.batch = records.batch(records.mission("BENCH"), records.home(), "BENCH-1", OFFICERS);
			long certification = records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(),
					"signed_on", LocalDate.of(2024, 6, 10), "signatory", "I", "authority", "O", "planned_strength", 1,
					"on_roll", 1, "ready", 1);
			for (int number = 1; number <= OFFICERS; number++) {
				long officer = records.activeOfficer("BENCH-" + number);
				records.roll(this.batch, officer, "2024-06-01", null);
				records.add("certified_officer", "certification_id", certification, "officer_id", officer, "verdict",
						"accepted", "ready", true, "service_number", "B", "name", "N", "rank", "R", "sex", "M");
				this.officers.add(officer);
			}
		});
	}

	@Test
	void aManifestOfAThousandTakesAtMostThreeTimesABareInsert() {
		List<Long> bare = new ArrayList<>();
		List<Long> form = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			bare.add(timed(this::insert));
			forget();
			form.add(timed(this::send));
			forget();
		}
		Duration inserting = median(bare);
		Duration sending = median(form);
		double times = (double) sending.toNanos() / inserting.toNanos();
		logger.info("A manifest of {} officers: inserted in {} ms, recorded by the form in {} ms; {} times", OFFICERS,
				inserting.toMillis(), sending.toMillis(), times);
		assertThat(times).isLessThanOrEqualTo(MOST);
	}

	private void insert() {
		this.transactions.executeWithoutResult((status) -> {
			long movement = new Records(this.jdbc).movement(this.batch, "out", "2024-06-25");
			this.jdbc.sql("insert into manifest_entry (movement_id, officer_id) select ?, o from unnest(?) as o")
				.params(movement, this.officers.toArray(Long[]::new))
				.update();
		});
	}

	private void send() {
		List<Object> fields = new ArrayList<>(
				List.of("direction", "out", "departedOn", "2024-06-25", "arrivedOn", "2024-06-25", "step", "record"));
		this.officers.forEach((officer) -> fields.addAll(List.of("officer", officer)));
		assertThat(new Visitor(this.mvc, "DEPLOYMENT_OFFICER").post("/batches/BENCH-1/manifests", fields.toArray()))
			.hasStatus3xxRedirection();
	}

	private void forget() {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from manifest_entry").update();
			this.jdbc.sql("delete from movement").update();
		});
	}

	private static long timed(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	private static Duration median(List<Long> times) {
		return Duration.ofNanos(times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow());
	}

}
