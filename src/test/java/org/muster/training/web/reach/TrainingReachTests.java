package org.muster.training.web.reach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.training.web.TrainingPages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MusterTest
@Transactional
class TrainingReachTests {

	private static final String ONE_OF_TWO = "1 of these 2 officers serves in none of them today";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private Records records;

	private long course;

	private long mine;

	private long other;

	@BeforeEach
	void anAccountThatRecordsForOneUnit() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
		long unit = this.records.unit("TR-A");
		this.mine = this.records.activeOfficer("TR-1");
		this.other = this.records.activeOfficer("TR-2");
		this.records.posting(this.mine, unit, null, null);
		this.records.posting(this.other, this.records.unit("TR-B"), null, null);
		this.course = this.records.course("TR-X", 12);
		long account = this.records.add("account", "username", "Limited", "display_name", "Invented");
		this.records.add("account_unit", "account_id", account, "unit_id", unit);
	}

	@Test
	void enrolmentIsToldHowManyAreBeyondItsUnitsAndNotWho() {
		String session = "/sessions/" + session();
		this.pages.actAs("limited");
		assertThat(this.pages.post(session + "/enrolment", "numbers", "TR-1 TR-2")).bodyText().contains(ONE_OF_TWO);
		assertThat(this.pages.post(session + "/enrolment", "numbers", "TR-1 TR-2", "confirmed", "true")).bodyText()
			.contains(ONE_OF_TWO);
		assertThat(this.pages.post(session + "/enrolment", "numbers", "TR-1", "confirmed", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.pages.post("/session-plan", "course", "TR-X", "numbers", "TR-1 TR-2", "venue", "x", "firstDay",
				"2024-12-02", "lastDay", "2024-12-02", "capacity", "5", "instructor", ""))
			.bodyText()
			.contains(ONE_OF_TWO);
	}

	@Test
	void nobodyIsTakenOffARollByAnAccountOfOtherUnits() {
		long session = session();
		enrol(session);
		this.pages.actAs("limited");
		this.pages.post("/sessions/" + session + "/unenrolment", "officer", String.valueOf(this.mine), "officer",
				String.valueOf(this.other));
		assertThat(count("select count(*) from session_enrolment where session_id = " + session)).isEqualTo(2);
		this.pages.post("/sessions/" + session + "/unenrolment", "officer", String.valueOf(this.mine));
		assertThat(count("select count(*) from session_enrolment where session_id = " + session)).isEqualTo(1);
	}

	@Test
	void theFormOfResultsRecordsNothingWhileSomeMarkedAreBeyond() {
		long session = session();
		enrol(session);
		this.pages.actAs("limited");
		String address = "/sessions/" + session + "/results";
		assertThat(this.pages.get(address)).hasStatusOk().bodyText().doesNotContain("serves in none");
		assertThat(this.pages.post(address, results("passed", "passed", "2-0-0-0"))).bodyText().contains(ONE_OF_TWO);
		assertThat(count("select count(*) from completion where course_id = " + this.course)).isZero();
		assertThat(this.pages.post(address, results("passed", "", "1-0-0-0"))).hasStatus3xxRedirection();
		assertThat(count("select count(*) from completion where course_id = " + this.course)).isEqualTo(1);
	}

	@Test
	void aRecordingOfOthersIsNotUndone() {
		long session = session();
		enrol(session);
		this.pages.post("/sessions/" + session + "/results", results("passed", "passed", "2-0-0-0"));
		long recording = count("select id from result_recording where session_id = " + session);
		this.pages.actAs("limited");
		assertThat(this.pages.post("/sessions/" + session + "/recordings/" + recording + "/undo")).hasStatus(403)
			.bodyText()
			.contains(ONE_OF_TWO);
	}

	@Test
	void pastedNumbersAreHeldToTheUnits() {
		this.pages.actAs("limited");
		assertThat(this.pages.post("/courses/TR-X/recording", "numbers", "TR-1, TR-2", "completedOn", "2024-11-01",
				"result", "passed", "certificates", "", "source", ""))
			.bodyText()
			.contains(ONE_OF_TWO);
	}

	@Test
	void anExtensionOrderIsHeldToTheUnits() {
		this.records.pass(this.mine, this.course, "2024-01-01");
		long beyond = this.records.pass(this.other, this.course, "2024-01-01");
		String[] order = { "course", "TR-X", "reference", "TR/1", "authority", "Invented", "orderedOn", "2024-11-01",
				"until", "", "months", "6", "unit", "", "batch", "", "lapsesFrom", "", "lapsesThrough", "", "numbers",
				"" };
		this.pages.actAs("limited");
		assertThat(this.pages.post("/extension-orders", order)).bodyText().contains(ONE_OF_TWO);
		order[13] = "TR-A";
		assertThat(this.pages.post("/extension-orders", order)).bodyText().doesNotContain("serves in none");
		long id = this.records.add("extension_order", "reference", "TR/2", "authority", "Invented", "course_id",
				this.course, "ordered_on", LocalDate.of(2024, 11, 1), "months", 6, "group_words", "all");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.records.add("extension_line", "order_id", id, "completion_id", beyond,
					"extended_until", LocalDate.of(2025, 7, 1)))
			.withMessageContaining("records only for officers of its units");
	}

	@Test
	void approvalsVoidsAndRestoresAreHeldToTheUnits() {
		this.jdbc.sql("update course set four_eyes = true where id = ?").param(this.course).update();
		long own = this.records.pass(this.mine, this.course, "2024-11-01");
		long beyond = this.records.pass(this.other, this.course, "2024-11-01");
		this.pages.actAs("limited");
		MvcTestResult decided = this.pages.post("/approvals/" + own, "step", "approve_all", "row-" + own, "0",
				"row-" + beyond, "0");
		assertThat(decided).hasStatus3xxRedirection();
		assertThat(String.valueOf(decided.getMvcResult().getFlashMap().get("wrong"))).contains(ONE_OF_TWO);
		assertThat(count("select count(*) from completion where awaiting_approval and course_id = " + this.course))
			.isEqualTo(2);
		assertThat(this.pages.post("/completions/" + beyond + "/void", "reason", "Mixed up")).bodyText()
			.contains("This officer serves in none of them today");
		assertThat(this.pages.post("/completions/" + beyond + "/restore")).hasStatus(403);
	}

	@Test
	void noAccountHasTheNameThatIsExemptFromFourEyes() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.records.add("account", "username", "MuSTeR", "display_name", "Invented"))
			.withMessageContaining("account_is_not_the_application");
	}

	private long session() {
		return this.records.add("course_session", "course_id", this.course, "venue", "Embakasi", "first_day",
				LocalDate.of(2024, 11, 1), "last_day", LocalDate.of(2024, 11, 1), "capacity", 5);
	}

	private void enrol(long session) {
		this.records.add("session_enrolment", "session_id", session, "officer_id", this.mine);
		this.records.add("session_enrolment", "session_id", session, "officer_id", this.other);
	}

	private String[] results(String mine, String other, String announced) {
		String token = token();
		return new String[] { "token", token, "completedOn", "2024-11-01", "certificates", "", "pasted", "",
				"result-" + this.mine, mine, "result-" + this.other, other, "step", "record", "announced", announced };
	}

	private String token() {
		long session = count("select max(id) from course_session");
		String page = new String(
				this.pages.get("/sessions/" + session + "/results").getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
