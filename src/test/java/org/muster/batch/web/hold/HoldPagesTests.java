package org.muster.batch.web.hold;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Visitor;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class HoldPagesTests {

	private static final String HOLDS = "/batches/B1/holds";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Visitor pages;

	private long batch;

	@BeforeEach
	void aBatch() {
		Records records = new Records(this.jdbc);
		this.pages = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.batch = records.batch(records.mission("MSS"), records.home(), "B1", 1);
		records.roll(this.batch, records.activeOfficer("EX-1"), "2024-06-01", null);
	}

	@Test
	void aReadyBatchIsHeldForSeveralCausesAndStaysReady() {
		assertThat(open("equipment", "2024-11-01", "Vehicles")).redirectedUrl().isEqualTo(HOLDS);
		assertThat(open("court_order", "2024-11-05", "")).hasStatus3xxRedirection();
		assertThat(this.pages.get(HOLDS)).bodyText()
			.contains("Held for 2 causes", "7 days of delay", "Equipment", "Court order", "3 days", "Vehicles");
		assertThat(this.pages.get("/batches/B1")).bodyText().contains("Ready at planned strength, and held", "held");
		assertThat(this.pages.get("/api/v1/batches/B1")).bodyJson().extractingPath("held").isEqualTo(true);
		assertThat(this.pages.get("/api/v1/batches/B1")).bodyJson().extractingPath("state").isEqualTo("ready");
		assertThat(this.pages.get("/api/v1/batches/B1?asOf=2024-10-31")).bodyJson()
			.extractingPath("held")
			.isEqualTo(false);
	}

	@Test
	void aReleaseEndsOneHoldFromItsDayOn() {
		open("equipment", "2024-11-01", "");
		long hold = this.jdbc.sql("select id from batch_hold").query(Long.class).single();
		assertThat(this.pages.post(HOLDS + "/" + hold + "/release", "closedOn", "2024-10-31")).bodyText()
			.contains("not released before it was opened");
		this.entities.clear();
		assertThat(this.pages.post(HOLDS + "/" + hold + "/release", "closedOn", "2024-11-04")).redirectedUrl()
			.isEqualTo(HOLDS);
		this.entities.flush();
		assertThat(this.pages.get(HOLDS)).bodyText().contains("Not held", "3 days of delay");
		assertThat(this.pages.get(HOLDS + "?asOf=2024-11-03")).bodyText()
			.contains("Held for one cause", "2 days of delay");
		assertThat(this.pages.post(HOLDS + "/" + hold + "/release", "closedOn", "2024-11-04")).bodyText()
			.contains("released already");
	}

	@Test
	void aBatchIsHeldOnceAtATimeForACause() {
		open("equipment", "2024-11-05", "");
		assertThat(open("equipment", "2024-11-01", "")).bodyText()
			.contains("held for this cause", "value=\"2024-11-01\"");
		assertThat(open("equipment", "2024-11-09", "")).bodyText().contains("held for this cause");
		assertThat(open("fire", "2024-11-01", "")).bodyText().contains("Choose a cause");
		assertThat(open("funds", "2024-11-09", "")).bodyText().contains("opened today or was before");
	}

	@Test
	void deploymentOfficersAndCommandHoldAndOthersDoNot() {
		assertThat(this.pages.as("TRAINING_OFFICER").post(HOLDS, "cause", "funds", "openedOn", "2024-11-01"))
			.hasStatus(403);
		assertThat(this.pages.as("VIEWER").get(HOLDS)).hasStatusOk().bodyText().doesNotContain("Hold the batch");
		assertThat(this.pages.as("COMMAND").post(HOLDS, "cause", "funds", "openedOn", "2024-11-01"))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult open(String cause, String day, String note) {
		MvcTestResult result = this.pages.post(HOLDS, "cause", cause, "openedOn", day, "note", note);
		this.entities.flush();
		return result;
	}

}
