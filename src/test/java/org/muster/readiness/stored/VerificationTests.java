package org.muster.readiness.stored;

import java.io.UnsupportedEncodingException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * An administrator compares what is stored with the records, and rebuilds it.
 */
@MusterTest
class VerificationTests {

	private static final String PAGE = "/administration/verification";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private long mission;

	private long officer;

	@BeforeEach
	void recordAnOfficerInAUnit() {
		Records records = new Records(this.jdbc);
		this.mission = records.mission("VERIFIED");
		this.officer = records.activeOfficer("VERIFIED-1");
		records.posting(this.officer, records.unit("VERIFIED"), null, null);
	}

	@AfterEach
	void leaveNothing() {
		this.jdbc.sql("delete from officer_posting where officer_id = ?").param(this.officer).update();
		this.jdbc.sql("delete from officer_status where officer_id = ?").param(this.officer).update();
		this.jdbc.sql("delete from officer where id = ?").param(this.officer).update();
		this.jdbc.sql("delete from unit where code = 'VERIFIED'").update();
		this.jdbc.sql("delete from mission where id = ?").param(this.mission).update();
	}

	@Test
	void aDifferenceIsFoundAndARebuildMendsIt() {
		assertThat(run("VERIFY")).contains("Everything stored agrees with the records");
		this.jdbc.sql("insert into ready_set (officer_id, mission_id, days) values (?, ?, '{[2024-01-01,2024-02-01)}')")
			.params(this.officer, this.mission)
			.update();
		this.jdbc.sql("delete from strength_change").update();
		this.jdbc.sql("delete from strength_ledger").update();
		assertThat(run("VERIFY")).contains("Days ready", "VERIFIED-1", "[2024-01-01,2024-02-01)", "Left at home");
		assertThat(run("REBUILD")).contains("Everything stored agrees with the records");
	}

	@Test
	void onlyAnAdministratorVerifies() {
		assertThat(this.mvc.get().uri(PAGE).with(user("v").roles("COMMAND")).exchange()).hasStatus(403);
		assertThat(this.mvc.post()
			.uri(PAGE)
			.param("task", "REBUILD")
			.with(user("v").roles("COMMAND"))
			.with(csrf())
			.exchange()).hasStatus(403);
	}

	@Test
	void aTaskThatDoesNotExistIsRefused() {
		assertThat(this.mvc.post()
			.uri(PAGE)
			.param("task", "ERASE")
			.with(user("a").roles("ADMINISTRATOR"))
			.with(csrf())
			.exchange()).hasStatus(400);
	}

	private String run(String task) {
		assertThat(this.mvc.post()
			.uri(PAGE)
			.param("task", task)
			.with(user("a").roles("ADMINISTRATOR"))
			.with(csrf())
			.exchange()).hasStatus3xxRedirection();
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(this::page, (page) -> !page.contains("omparing: "));
	}

	private String page() throws UnsupportedEncodingException {
		MvcTestResult result = this.mvc.get().uri(PAGE).with(user("a").roles("ADMINISTRATOR")).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
