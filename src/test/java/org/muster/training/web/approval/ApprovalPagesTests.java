package org.muster.training.web.approval;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.training.web.TrainingPages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class ApprovalPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private Records records;

	private long course;

	private long one;

	private long two;

	@BeforeEach
	void twoResultsWait() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
		this.course = this.records.course("C1", 12);
		this.jdbc.sql("update course set four_eyes = true where id = ?").param(this.course).update();
		this.one = this.records.pass(this.records.officer("EX-1"), this.course, "2024-11-01");
		this.two = this.records.completion(this.records.officer("EX-2"), this.course, "2024-11-01", "failed");
	}

	@Test
	void whatWaitsIsListedAsItWasRecordedTogether() {
		assertThat(this.pages.get("/approvals")).hasStatusOk()
			.bodyText()
			.contains("Course C1", "/approvals/" + this.one, "first");
		assertThat(this.pages.get("/approvals?course=c1")).bodyText().contains("Course C1");
		assertThat(this.pages.get("/approvals?course=C2")).bodyText().contains("Nothing waits");
		assertThat(this.pages.get("/courses/C1")).bodyText().contains("Waiting for approval", "2 results");
		assertThat(this.pages.get("/officers/EX-1")).bodyText().contains("awaiting approval");
		assertThat(this.pages.get("/completions/" + this.one)).bodyText().contains("awaiting approval");
	}

	@Test
	void whoRecordedResultsDoesNotApproveThem() {
		assertThat(this.pages.get("/approvals/" + this.one)).bodyText()
			.contains("You recorded these results", "EX-1", "EX-2")
			.doesNotContain("Approve all");
		decide("approve_all", "");
		assertThat(counting()).isZero();
		assertThat(this.pages.get("/approvals/" + this.one)).bodyText().contains("EX-1", "EX-2");
	}

	@Test
	void anotherAccountApprovesAllAtOnce() {
		this.pages.actAs("second");
		assertThat(this.pages.get("/approvals/" + this.two)).bodyText().contains("Approve all 2 results");
		assertThat(decide("approve_all", "")).hasStatus3xxRedirection();
		assertThat(counting()).isOne();
		assertThat(this.pages.get("/approvals?course=C1")).bodyText().contains("Nothing waits");
		assertThat(this.pages.get("/approvals/" + this.one)).bodyText().contains("Nothing of this waits any longer");
		assertThat(this.pages.get("/completions/" + this.one)).bodyText()
			.contains("approved on 8 Nov 2024 by second", "first");
	}

	@Test
	void resultsAreApprovedOrRefusedOneByOne() {
		this.pages.actAs("second");
		assertThat(decide("refuse", "two")).hasStatus3xxRedirection();
		assertThat(voided(this.two)).isFalse();
		this.pages.post("/approvals/" + this.one, "step", "refuse", "reason", "Another session", "row-" + this.one, "0",
				"row-" + this.two, "0", "tick-" + this.two, "1");
		assertThat(voided(this.two)).isTrue();
		assertThat(voided(this.one)).isFalse();
		this.pages.post("/approvals/" + this.one, "step", "approve", "row-" + this.one, "0", "tick-" + this.one, "1");
		assertThat(counting()).isOne();
	}

	@Test
	void whatChangedSinceItWasLookedAtStaysAsItIs() {
		this.jdbc.sql("update completion set result = 'failed' where id = ?").param(this.one).update();
		this.pages.actAs("second");
		decide("approve_all", "");
		assertThat(this.jdbc.sql("select awaiting_approval from completion where id = ?")
			.param(this.one)
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(counting()).isZero();
	}

	@Test
	void onlyTrainingOfficersDecide() {
		this.pages.actAs("second");
		assertThat(this.pages.getAs("VIEWER", "/approvals/" + this.one)).hasStatusOk()
			.bodyText()
			.doesNotContain("Approve all");
		assertThat(this.pages.postAs("DEPLOYMENT_OFFICER", "/approvals/" + this.one, "step", "approve_all",
				"row-" + this.one, "0"))
			.hasStatus(403);
		assertThat(this.pages.post("/approvals/" + this.one, "step", "approve_all", "row-x", "0"))
			.hasStatus3xxRedirection();
		assertThat(this.pages.get("/approvals/0")).hasStatus(404);
	}

	private MvcTestResult decide(String step, String reason) {
		return this.pages.post("/approvals/" + this.one, "step", step, "reason", reason, "row-" + this.one, "0",
				"row-" + this.two, "0");
	}

	private long counting() {
		return this.jdbc.sql("select count(*) from pass where course_id = ? and voided_on is null")
			.param(this.course)
			.query(Long.class)
			.single();
	}

	private boolean voided(long completion) {
		return this.jdbc.sql("select voided_on is not null from completion where id = ?")
			.param(completion)
			.query(Boolean.class)
			.single();
	}

}
