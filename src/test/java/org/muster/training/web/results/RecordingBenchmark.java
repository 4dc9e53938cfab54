package org.muster.training.web.results;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Results of 600 officers recorded in one form, against a bare INSERT of the same rows;
 * run by the profile {@code benchmark}. Each turn has a day of its own, since completions
 * are never removed.
 */
@MusterTest
class RecordingBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(RecordingBenchmark.class);

	private static final int OFFICERS = 600;

	private static final int ROUNDS = 15;

	private static final double MOST = 3;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private final List<Long> officers = new ArrayList<>();

	private long course;

	private long session;

	private LocalDate day = LocalDate.of(2024, 1, 1);

	@BeforeEach
	void aSessionOfSixHundred() {
		Records records = new Records(this.jdbc);
		this.transactions.executeWithoutResult((status) -> {
			this.course = records.course("RECORDED", 24);
			long mission = records.mission("RECORDED");
			records.requirement(mission, this.course, "2024-01-01");
			long batch = records.batch(mission, records.home(), "RECORDED", OFFICERS);
			this.session = records.add("course_session", "course_id", this.course, "venue", "Embakasi", "first_day",
					LocalDate.of(2024, 1, 1), "last_day", LocalDate.of(2024, 1, 5), "capacity", OFFICERS);
			for (int number = 1; number <= OFFICERS; number++) {
				long officer = records.activeOfficer("RECORDED-" + number);
				records.roll(batch, officer, "2024-01-01", null);
				records.add("session_enrolment", "session_id", this.session, "officer_id", officer);
				this.officers.add(officer);
			}
		});
	}

	@Test
	void recordingSixHundredTakesAtMostThreeTimesABareInsert() {
		List<Long> bare = new ArrayList<>();
		List<Long> form = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			bare.add(timed(this::insert));
			form.add(timed(this::send));
		}
		Duration inserting = median(bare);
		Duration sending = median(form);
		double times = (double) sending.toNanos() / inserting.toNanos();
		logger.info("Results of {} officers: inserted in {} ms, recorded by the form in {} ms; {} times", OFFICERS,
				inserting.toMillis(), sending.toMillis(), times);
		assertThat(times).isLessThanOrEqualTo(MOST);
	}

	private void insert() {
		LocalDate today = nextDay();
		this.transactions.executeWithoutResult((status) -> this.jdbc
			.sql("insert into completion (officer_id, course_id, completed_on) select o, ?, ? from unnest(?) as o")
			.params(this.course, today, this.officers.toArray(Long[]::new))
			.update());
	}

	private void send() {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/sessions/" + this.session + "/results")
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("token", UUID.randomUUID().toString())
			.param("completedOn", nextDay().toString())
			.param("announced", OFFICERS + "-0-0-0")
			.param("step", "record");
		this.officers.forEach((officer) -> request.param("result-" + officer, "passed"));
		assertThat(request.exchange()).hasStatus3xxRedirection();
	}

	private LocalDate nextDay() {
		this.day = this.day.plusDays(1);
		return this.day;
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
