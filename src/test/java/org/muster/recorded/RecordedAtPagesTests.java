package org.muster.recorded;

import java.net.URI;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Pages and calls asked of the records of an earlier time. The example mission was
 * recorded at noon of 8 November 2024.
 */
@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "TRAINING_OFFICER")
class RecordedAtPagesTests {

	private static final String POSITION = "/api/v1/missions/MSS/position?asOf=2024-11-08";

	private static final String CLAIMS = "/api/v1/claims";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsRecordedLaterChangesWhatWasTrueOn8NovemberAndNotWhatTheRecordsSaidThen() {
		long completion = this.jdbc.sql("""
				select c.id from completion c join roll_entry r on r.officer_id = c.officer_id
				where c.completed_on = '2024-11-08' order by c.id limit 1""").query(Long.class).single();
		this.clock.set(LocalDateTime.of(2024, 11, 9, 9, 0));
		change(completion, "void");
		try {
			assertThatReady(POSITION, 599);
			assertThatReady(POSITION + "&recordedAt=2024-11-08", 600);
			assertThatReady(POSITION + "&recordedAt=2024-11-09T05:59:59Z", 600);
			assertThatReady(POSITION + "&recordedAt=2024-11-09T09:00", 599);
			assertThatClaimOf600(CLAIMS + "?recordedAt=2024-11-08T18:00:00%2B03:00", "agrees");
			assertThatClaimOf600(CLAIMS, "differs");
		}
		finally {
			this.clock.set(LocalDateTime.of(2024, 11, 10, 9, 0));
			change(completion, "restore");
		}
		assertThatReady(POSITION, 600);
		assertThatReady(POSITION + "&recordedAt=2024-11-09", 599);
	}

	@Test
	void beforeAnythingWasRecordedThereIsNothing() {
		answers("/api/v1/claims?recordedAt=2024-11-08T11:59", "[]");
		assertThat(get("/api/v1/missions/MSS/position?recordedAt=2024-11-08T11:59")).hasStatus(404);
		assertThat(get("/missions/MSS?recordedAt=2024-11-08T11:59")).hasStatus(404)
			.bodyText()
			.contains("Records as they stood on Fri 8 Nov 2024, 11:59.");
	}

	@Test
	void todayIsTheDayWhoseRecordsAreAskedFor() {
		this.clock.set(LocalDateTime.of(2026, 3, 1, 9, 0));
		answers("/api/v1/missions/MSS/position?recordedAt=2024-11-08", """
				{"asOf": "2024-11-08", "forecast": false, "ready": {"number": 600}}""");
		answers("/api/v1/missions/MSS/position?recordedAt=2024-11-08&asOf=2025-06-01", """
				{"asOf": "2025-06-01", "forecast": true}""");
	}

	@Test
	void linksAndFormsOfAPageGoOnAskingTheSameRecords() {
		String page = text(get("/missions/MSS?asOf=2024-11-08&recordedAt=2024-11-08T12:00"));
		assertThat(page).contains("Records as they stood on Fri 8 Nov 2024, 12:00.")
			.contains("href=\"/batches?recordedAt=2024-11-08T12%3A00\"")
			.contains("href=\"/batches/B2?asOf=2024-11-08&recordedAt=2024-11-08T12%3A00\"")
			.contains("<input type=\"hidden\" name=\"recordedAt\" value=\"2024-11-08T12:00\"")
			.contains("href=\"/missions/MSS?asOf=2024-11-08\"")
			.doesNotContain(".css?recordedAt", ".js?recordedAt", ".svg?recordedAt");
	}

	@Test
	void aPageOfTheRecordsAsTheyStandNowSaysNothingOfIt() {
		assertThat(text(get("/missions/MSS?asOf=2024-11-08"))).doesNotContain("recordedAt=",
				"Records as they stood on ");
	}

	@Test
	void nothingIsChangedInEarlierRecords() {
		assertThat(this.mvc.post()
			.uri("/completions/1/void")
			.param("reason", "No")
			.param("recordedAt", "2024-11-08")
			.with(csrf())).hasStatus(422).bodyText().contains("nobody can change any more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "2024-02-30", "2024-11-08T25:00", "2024-11-09", "2024-11-08T12:01", "1200-01-01",
			"+999999999-01-01T00:00:00Z", "2024-11-08 12:00", "'; drop table claim" })
	void aTimeThatCannotBeReadOrIsStillToComeIsRefused(String time) {
		assertThat(this.mvc.get().uri("/api/v1/claims").param("recordedAt", time)).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo("recordedAt");
		assertThat(this.mvc.get().uri("/missions/MSS").param("recordedAt", time)).hasStatus(404);
	}

	private void change(long completion, String verb) {
		assertThat(this.mvc.post()
			.uri("/completions/{id}/{verb}", completion, verb)
			.param("reason", "Entered for the wrong officer")
			.with(csrf())).hasStatus3xxRedirection();
	}

	private void assertThatReady(String address, int ready) {
		answers(address, "{\"ready\": {\"number\": " + ready + "}}");
	}

	private void assertThatClaimOf600(String address, String verdict) {
		assertThat(get(address)).hasStatusOk()
			.bodyJson()
			.extractingPath("$[?(@.measure == 'ready' && @.claimed.number == 600)].verdict")
			.asArray()
			.containsOnly(verdict);
	}

	private void answers(String address, String json) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk().bodyJson().isEqualTo(json, JsonCompareMode.LENIENT);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

}
