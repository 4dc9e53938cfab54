package org.muster.intake.service;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.mission.service.Missions;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest(properties = "muster.example-mission=true")
class ExampleMissionTests {

	@Autowired
	private ExampleMission example;

	@Autowired
	private Missions missions;

	@Autowired
	private ExampleMissionLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anEmptyDatabaseGetsTheExampleBeforeTheFirstRequest() {
		assertThat(this.missions.example())
			.hasValue(new org.muster.mission.domain.ExampleMission("MSS", LocalDate.of(2024, 11, 8)));
		assertThat(this.jdbc.sql("select count(*) from officer").query(Long.class).single()).isEqualTo(600);
	}

	@Test
	void aSecondStartLoadsNothing() {
		assertThat(this.example.isWanted()).isFalse();
		this.loader.afterSingletonsInstantiated();
		assertThat(this.jdbc.sql("select count(*) from history.mission").query(Long.class).single()).isZero();
	}

}
