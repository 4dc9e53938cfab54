package org.muster.training.web.requirement;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.training.web.TrainingPages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class RequirementPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private String address = "";

	@BeforeEach
	void aMissionRequiresACourse() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		Records records = new Records(this.jdbc);
		this.address = "/requirements/"
				+ records.requirement(records.mission("RQ"), records.course("RQ-X", 12), "2024-01-01");
	}

	@Test
	void aRequirementBecomesCriticalAndItsHistoryTellsWhoSaidSo() {
		assertThat(this.pages.get("/missions/RQ/requirements")).bodyText().contains(this.address, "/missions/RQ\"");
		this.pages.actAs("second");
		assertThat(this.pages.post(this.address, "critical", "true", "version", "0", "shown", "critical="))
			.redirectedUrl()
			.isEqualTo(this.address);
		assertThat(this.pages.get(this.address)).hasStatusOk()
			.bodyText()
			.contains("What was recorded, and by whom", "first", "second", "critical")
			.doesNotContain("??");
		assertThat(this.jdbc.sql("select critical from requirement").query(Boolean.class).single()).isTrue();
	}

	@Test
	void theSecondWriterIsTold() {
		this.pages.post(this.address, "critical", "true", "version", "0");
		assertThat(this.pages.post(this.address, "version", "0", "shown", "critical=")).hasStatus(409)
			.bodyText()
			.contains("first changed this meanwhile", ">yes</td>");
		assertThat(this.pages.post(this.address)).hasStatusOk().bodyText().contains("Open it again");
	}

	@Test
	void onlyATrainingOfficerChangesIt() {
		assertThat(this.pages.getAs("VIEWER", this.address)).hasStatusOk().bodyText().doesNotContain("Save the change");
		assertThat(this.pages.postAs("COMMAND", this.address, "version", "0")).hasStatus(403);
	}

}
