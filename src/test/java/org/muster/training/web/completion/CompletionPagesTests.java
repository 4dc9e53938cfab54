package org.muster.training.web.completion;

import java.util.Map;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@MusterTest
@Transactional
class CompletionPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private long completion;

	@BeforeEach
	void anOfficerWhoPassed() {
		Records records = new Records(this.jdbc);
		long officer = records.officer("CP-1");
		this.completion = records.pass(officer, records.course("CP", 12), "2024-02-12");
	}

	@Test
	void theOfficersPageListsEachCompletionWithItsLastValidDay() {
		assertThat(get("/officers/CP-1")).hasStatusOk()
			.bodyText()
			.contains("Course CP", "12 Feb 2024", "11 Feb 2025", "Record a completion");
	}

	@Test
	void aCompletionIsVoidedWithAReasonAndRestored() {
		assertThat(post("/completions/" + this.completion + "/void", "TRAINING_OFFICER",
				Map.of("reason", "<i>Forged</i>")))
			.redirectedUrl()
			.isEqualTo("/officers/CP-1");
		this.entities.flush();
		assertThat(get("/officers/CP-1")).bodyText()
			.contains("&lt;i&gt;Forged", "Void since")
			.doesNotContain("<i>Forged");
		assertThat(get("/completions/" + this.completion)).bodyText()
			.contains("void since 8 Nov 2024 by t", "Restore it");
		assertThat(post("/completions/" + this.completion + "/void", "TRAINING_OFFICER", Map.of("reason", "Again")))
			.hasStatusOk();
		post("/completions/" + this.completion + "/restore", "TRAINING_OFFICER", Map.of());
		this.entities.flush();
		assertThat(get("/completions/" + this.completion)).bodyText().contains("Declare void").doesNotContain("Forged");
	}

	@Test
	void aVoidWithoutAReasonIsRefusedBesideTheField() {
		assertThat(post("/completions/" + this.completion + "/void", "TRAINING_OFFICER", Map.of("reason", " ")))
			.hasStatusOk()
			.bodyText()
			.contains("Say why the completion is void");
	}

	@Test
	void aCompletionIsRecordedFromTheOfficersPage() {
		assertThat(get("/officers/CP-1/completions/new")).hasStatusOk().bodyText().contains("Course CP");
		assertThat(record("CP", "2024-11-08", "failed")).redirectedUrl().isEqualTo("/officers/CP-1");
		assertThat(get("/officers/CP-1")).bodyText().contains("8 Nov 2024", "Failed");
	}

	@ParameterizedTest
	@CsvSource({ "CP, 2024-11-09, passed, in the future", "CP, 2024-02-12, failed, on record already",
			"'', 2024-11-08, passed, Choose a course", "CP, 8 November, passed, Fill in the day as",
			"CP, 2024-02-30, passed, There is no such day", "CP, 2024-11-08, perhaps, Choose a result" })
	void aCompletionThatBreaksARuleIsRefusedBesideTheFieldAndWhatWasTypedIsKept(String course, String day,
			String result, String why) {
		assertThat(record(course, day, result)).hasStatusOk().bodyText().contains(why, "value=\"" + day + "\"");
	}

	@Test
	void onlyTrainingOfficersRecordVoidAndRestore() {
		for (String role : new String[] { "VIEWER", "COMMAND", "DEPLOYMENT_OFFICER" }) {
			assertThat(post("/completions/" + this.completion + "/void", role, Map.of("reason", "No"))).hasStatus(403);
			assertThat(post("/completions/" + this.completion + "/restore", role, Map.of())).hasStatus(403);
			assertThat(post("/officers/CP-1/completions", role,
					Map.of("course", "CP", "completedOn", "2024-11-08", "result", "passed", "certificate", "")))
				.hasStatus(403);
		}
		assertThat(get("/completions/999999")).hasStatus(404);
	}

	private MvcTestResult record(String course, String day, String result) {
		return post("/officers/CP-1/completions", "TRAINING_OFFICER",
				Map.of("course", course, "completedOn", day, "result", result, "certificate", "C/1"));
	}

	private MvcTestResult post(String address, String role, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.with(user("t").roles(role))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user("t").roles("TRAINING_OFFICER")).exchange();
	}

}
