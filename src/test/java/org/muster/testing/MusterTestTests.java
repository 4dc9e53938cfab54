package org.muster.testing;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
class MusterTestTests {

	@Autowired
	private Clock clock;

	@Autowired
	private TestClock testClock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@RepeatedTest(2)
	void eachTestStartsOnTheEighthOfNovember() {
		assertThat(LocalDate.now(this.clock)).isEqualTo("2024-11-08");
		this.testClock.set(LocalDate.of(2025, 10, 3));
		assertThat(LocalDate.now(this.clock)).isEqualTo("2025-10-03");
	}

	@Test
	void sessionsRunInHeadquartersTime() {
		assertThat(this.jdbc.sql("show time zone").query(String.class).single()).isEqualTo("Africa/Nairobi");
	}

	@Test
	void theApplicationAnswers() {
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
	}

	@Test
	void aCopyOfTheTemplateHasAllMigrations() throws Exception {
		TestDatabase copy = DatabaseServer.get().createDatabase();
		try (var connection = copy.connect();
				var tables = connection.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
			assertThat(tables.next()).isTrue();
		}
	}

}
