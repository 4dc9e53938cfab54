package org.muster.officer.web.reach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@MusterTest
@Transactional
class ReachTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private long course;

	@BeforeEach
	void anAccountLimitedToOneUnit() {
		Records records = new Records(this.jdbc);
		long mine = records.unit("RE-A");
		long below = records.unit("RE-B", mine);
		long other = records.unit("RE-C");
		records.posting(records.activeOfficer("RE-1"), below, null, null);
		records.posting(records.activeOfficer("RE-2"), other, null, null);
		records.posting(records.activeOfficer("RE-3"), below, null, "2024-11-08");
		this.course = records.course("RE-X", 12);
		records.add("account", "username", "Limited", "display_name", "Invented");
		assertThat(this.mvc.post()
			.uri("/accounts/limited/units")
			.with(user("chief").roles("ADMINISTRATOR"))
			.with(csrf())
			.param("units", "RE-A")).hasRedirectedUrl("/accounts");
		this.jdbc.sql("select set_config('muster.account', 'limited', true)").query(String.class).single();
	}

	@Test
	void theAccountRecordsForOfficersOfItsUnitsAndThoseBelow() {
		assertThat(complete("RE-1")).hasRedirectedUrl("/officers/RE-1");
		assertThat(post("/officers/RE-1/status",
				Map.of("what", "on_leave", "from", "2024-11-08", "seen", seen("/officers/RE-1/status"))))
			.hasRedirectedUrl("/officers/RE-1");
	}

	@Test
	void whatIsBeyondItsUnitsIsRefusedBesideTheField() {
		assertThat(complete("RE-2")).hasStatusOk().bodyText().contains("records only for officers of its units");
		assertThat(complete("RE-3")).bodyText().contains("serves in none of them today");
		assertThat(post("/officers/RE-2/status",
				Map.of("what", "on_leave", "from", "2024-11-08", "seen", seen("/officers/RE-2/status"))))
			.bodyText()
			.contains("records only for officers of its units");
		assertThat(post("/officers/RE-1/posting",
				Map.of("what", "RE-C", "from", "2024-11-08", "seen", seen("/officers/RE-1/posting"))))
			.bodyText()
			.contains("This unit is none of them");
	}

	@Test
	void theDatabaseRefusesItOnEveryOtherPath() {
		Records records = new Records(this.jdbc);
		long session = records.add("course_session", "course_id", this.course, "venue", "x", "first_day",
				LocalDate.of(2024, 11, 8), "last_day", LocalDate.of(2024, 11, 8), "capacity", 5);
		assertThat(this.mvc.post()
			.uri("/sessions/" + session + "/enrolment")
			.with(user("limited").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("numbers", "RE-2")
			.param("confirmed", "true")).hasStatusOk()
			.bodyText()
			.contains("records only for officers of its units. 1 of these 1 officers serves in none of them today");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> records.add("session_enrolment", "session_id", session, "officer_id",
					this.jdbc.sql("select id from officer where service_number = 'RE-2'").query(Long.class).single()))
			.withMessageContaining("records only for officers of its units");
	}

	@Test
	void aFileIsRefusedRowByRow() {
		byte[] file = "service_number,course,completed_on\nRE-1,RE-X,2024-11-01\nRE-2,RE-X,2024-11-01\n"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(this.mvc.post()
			.uri("/api/v1/imports?kind=completions")
			.multipart()
			.file(new MockMultipartFile("file", "x.csv", "text/csv", file))
			.with(user("limited").roles("TRAINING_OFFICER"))).hasStatus(422)
			.bodyText()
			.contains("\"line\":3", "records only for officers of its units");
	}

	@Test
	void theLimitIsShownAndLifted() {
		assertThat(this.mvc.get().uri("/accounts/limited/units").with(user("chief").roles("ADMINISTRATOR"))).bodyText()
			.contains("limited to 1 units");
		assertThat(
				this.mvc.post().uri("/accounts/limited/units").with(user("chief").roles("ADMINISTRATOR")).with(csrf()))
			.hasRedirectedUrl("/accounts");
		assertThat(complete("RE-2")).hasRedirectedUrl("/officers/RE-2");
		assertThat(this.mvc.get().uri("/accounts/nobody/units").with(user("chief").roles("ADMINISTRATOR")))
			.hasStatus(404);
		assertThat(this.mvc.get().uri("/accounts/limited/units").with(user("limited").roles("COMMAND"))).hasStatus(403);
	}

	private MvcTestResult complete(String number) {
		return post("/officers/" + number + "/completions",
				Map.of("course", "RE-X", "completedOn", "2024-11-01", "result", "passed", "certificate", ""));
	}

	private String seen(String address) {
		this.entities.flush();
		this.entities.clear();
		String page = new String(this.mvc.get()
			.uri(address)
			.with(user("limited").roles("TRAINING_OFFICER"))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page);
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		this.entities.flush();
		this.entities.clear();
		var request = this.mvc.post().uri(address).with(user("limited").roles("TRAINING_OFFICER")).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
