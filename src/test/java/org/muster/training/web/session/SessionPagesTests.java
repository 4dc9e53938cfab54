package org.muster.training.web.session;

import java.net.URI;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
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
class SessionPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	@BeforeEach
	void aCourse() {
		this.records = new Records(this.jdbc);
		this.records.course("TCCC", 24);
	}

	@Test
	void aCourseWithoutSessionsSaysHowToPlanOne() {
		assertThat(get("/courses/tccc/sessions")).hasStatusOk().bodyText().contains("Plan one", "Plan a session");
	}

	@Test
	void aPlannedSessionStandsInTheListWithItsState() {
		assertThat(plan("Embakasi 'A'", "2024-11-04", "2024-11-08", "30")).hasStatus3xxRedirection();
		plan("Embakasi 'B'", "2024-11-09", "2024-11-09", "30");
		plan("Embakasi 'C'", "2024-11-01", "2024-11-07", "30");
		assertThat(get("/courses/TCCC/sessions")).bodyText()
			.contains("Embakasi &#39;A&#39;", "Running", "Planned", "Finished");
	}

	@ParameterizedTest
	@CsvSource({ "'', 2024-11-04, 2024-11-08, 30, Fill in where it is held",
			"Embakasi, '', 2024-11-08, 30, Fill in the first day",
			"Embakasi, 4 November, 2024-11-08, 30, Fill in the first day as",
			"Embakasi, 2024-11-09, 2024-11-08, 30, not before the first day",
			"Embakasi, 2024-11-04, 2024-11-08, 0, at least one officer",
			"Embakasi, 2024-11-04, 2024-11-08, many, in digits" })
	void aFormThatBreaksARuleSaysSoBesideTheFieldAndKeepsWhatWasTyped(String venue, String first, String last,
			String capacity, String why) {
		assertThat(plan(venue, first, last, capacity)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet", "value=\"" + first + "\"", "value=\"" + capacity + "\"");
	}

	@Test
	void officersAreEnrolledByPastedNumbersAfterAPreviewThatNamesTheUnknown() {
		this.records.officer("EX-1");
		this.records.officer("EX 2");
		String session = session(30);
		assertThat(enrol(session, "ex-1; EX 2\nEX-99, ex-1", null)).hasStatusOk()
			.bodyText()
			.contains("2 officers would be enrolled", "1 number is not on record", "EX-99", "Enrol 2 officers");
		assertThat(get(session)).bodyText().contains("Nobody is enrolled yet");
		assertThat(enrol(session, "ex-1; EX 2\nEX-99, ex-1", "true")).redirectedUrl().isEqualTo(session);
		assertThat(get(session)).bodyText().contains("EX-1", "EX 2", "2 of 30 places");
		assertThat(enrol(session, "EX-1 EX2", null)).bodyText().contains("Nobody would be enrolled", "2 are enrolled");
	}

	@Test
	void aFullSessionEnrolsNobodyMore() {
		this.records.officer("EX-1");
		this.records.officer("EX-2");
		assertThat(enrol(session(1), "EX-1 EX-2", "true")).hasStatusOk()
			.bodyText()
			.contains("takes 1 officers; 2 would be enrolled");
	}

	@Test
	void aCancelledSessionEnrolsNobody() {
		this.records.officer("EX-1");
		String session = session(30);
		assertThat(this.mvc.post()
			.uri(session + "/cancel")
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("reason", "Rains")).redirectedUrl().isEqualTo(session);
		this.entities.flush();
		assertThat(get(session)).bodyText().contains("Cancelled", "Rains").doesNotContain("Enrol a group");
		assertThat(enrol(session, "EX-1", "true")).bodyText().doesNotContain("Enrol a group");
		assertThat(get(session)).bodyText().contains("0 of 30 places");
	}

	@Test
	void markupInNamesAndNumbersIsShownAsText() {
		this.records.add("officer", "service_number", "<b>1</b>", "surname", "<script>x</script>", "rank", "C", "sex",
				"F");
		String session = session(30);
		enrol(session, "<b>1</b>", "true");
		assertThat(get(session)).bodyText().contains("&lt;script&gt;x").doesNotContain("<script>x", "<b>1");
		assertThat(enrol(session, "<i>2</i> \u0000 '; drop", null)).hasStatusOk().bodyText().contains("&lt;i&gt;2");
	}

	@ParameterizedTest
	@CsvSource({ "/sessions/999999", "/courses/NONE/sessions", "/courses/NONE/sessions/new" })
	void whatIsNotOnRecordIsMissing(String address) {
		assertThat(get(address)).hasStatus(404);
	}

	@Test
	void onlyTrainingOfficersPlanAndEnrol() {
		String session = session(30);
		assertThat(this.mvc.get().uri(session).with(user("v").roles("VIEWER"))).hasStatusOk()
			.bodyText()
			.doesNotContain("Enrol a group");
		for (String role : new String[] { "VIEWER", "DEPLOYMENT_OFFICER" }) {
			assertThat(this.mvc.post()
				.uri(session + "/enrolment")
				.with(user("v").roles(role))
				.with(csrf())
				.param("confirmed", "true")
				.param("numbers", "EX-1")).hasStatus(403);
			assertThat(this.mvc.post()
				.uri("/courses/TCCC/sessions")
				.with(user("v").roles(role))
				.with(csrf())
				.param("venue", "V")
				.param("firstDay", "2024-11-04")
				.param("lastDay", "2024-11-04")
				.param("capacity", "1")
				.param("instructor", "")).hasStatus(403);
		}
		assertThat(this.mvc.post().uri(session + "/cancel").with(user("t").roles("TRAINING_OFFICER"))).hasStatus(403);
	}

	private String session(int capacity) {
		return String.valueOf(plan("Embakasi", "2024-11-04", "2024-11-08", String.valueOf(capacity)).getResponse()
			.getRedirectedUrl());
	}

	private MvcTestResult plan(String venue, String first, String last, String capacity) {
		return this.mvc.post()
			.uri("/courses/TCCC/sessions")
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("venue", venue)
			.param("firstDay", first)
			.param("lastDay", last)
			.param("capacity", capacity)
			.param("instructor", "")
			.exchange();
	}

	private MvcTestResult enrol(String session, String numbers, @Nullable String confirmed) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(session + "/enrolment")
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("numbers", numbers);
		return ((confirmed != null) ? request.param("confirmed", confirmed) : request).exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).with(user("t").roles("TRAINING_OFFICER")).exchange();
	}

}
