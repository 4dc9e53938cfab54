package org.muster.training.web.course;

import java.util.Locale;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class CoursePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private Records records;

	@BeforeEach
	void pages() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
	}

	@Test
	void aCourseIsSetUpWithItsValidityAndFourEyes() {
		assertThat(open("CR/1", "Crowd <b>control</b>", "course", "40", "24")).redirectedUrl()
			.isEqualTo("/courses/CR%2F1");
		assertThat(this.pages.get("/courses/CR%2F1")).hasStatusOk()
			.bodyText()
			.contains("Crowd &lt;b&gt;control", "a second account approves", "24", "40", "No mission requires it")
			.doesNotContain("<b>control");
		assertThat(this.pages.get("/courses")).bodyText().contains("Crowd &lt;b&gt;control");
	}

	@ParameterizedTest
	@CsvSource({ "TAKEN, Title, course, 1, 1, has that code", "'', Title, course, 1, 1, Give the course a code",
			"C, '', course, 1, 1, Give the course a title", "C, Title, magic, 1, 1, Choose a kind",
			"C, Title, course, none, 1, a whole number from 1",
			"C, Title, course, 1, 0, a whole number from 1 to 1200" })
	void aCourseThatBreaksARuleIsNotSetUp(String code, String title, String kind, String hours, String months,
			String why) {
		this.records.course("taken", 12);
		assertThat(open(code, title, kind, hours, months)).hasStatusOk().bodyText().contains(why);
		assertThat(this.jdbc.sql("select count(*) from course where title = 'Title'").query(Long.class).single())
			.isZero();
	}

	@Test
	void aStaleChangeIsToldWhatIsOnRecordNow() {
		this.records.course("C1", 12);
		change("C1", "0", "Second title");
		assertThat(this.pages.post("/courses/C1/change", "version", "0", "shown", "title=C1", "title", "Third title",
				"kind", "course", "hours", ""))
			.hasStatus(409)
			.bodyText()
			.contains("first changed this meanwhile", ">Second title</td>", "value=\"Third title\"",
					"name=\"version\" value=\"1\"");
		assertThat(change("C1", "1", "Third title")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/courses/C1")).bodyText().contains("Third title");
	}

	@Test
	void aNewValidityNeverRewritesThePast() {
		long course = this.records.course("C1", 12);
		long pass = this.records.pass(this.records.officer("P1"), course, "2024-11-07");
		assertThat(this.pages.post("/courses/C1/validity", "from", "2024-11-07", "months", "6")).bodyText()
			.contains("never rewrites the past");
		assertThat(this.pages.post("/courses/C1/validity", "from", "2024-11-08", "months", ""))
			.hasStatus3xxRedirection();
		assertThat(this.pages.post("/courses/C1/validity", "from", "2024-11-08", "months", "6")).bodyText()
			.contains("begins after the first day");
		this.entities.flush();
		assertThat(this.jdbc.sql("select valid_until::text from pass where id = ?")
			.param(pass)
			.query(String.class)
			.single()).isEqualTo("2025-11-07");
		assertThat(this.pages.get("/courses/C1/validity")).bodyText().contains("7 Nov 2024", "8 Nov 2024");
	}

	@Test
	void theActiveOfficersAreCurrentLapsedOrNeverPassed() {
		long course = this.records.course("C1", 12);
		this.records.pass(this.records.activeOfficer("P1"), course, "2024-11-01");
		this.records.pass(this.records.activeOfficer("P2"), course, "2022-11-01");
		this.records.pass(this.records.officer("P3"), course, "2024-11-01");
		this.records.voidedPass(this.records.activeOfficer("P4"), course, "2024-11-01", "2024-11-02");
		long active = this.jdbc
			.sql("select count(*) from officer_status where status = 'active'"
					+ " and daterange(from_day, until_day) @> date '2024-11-08'")
			.query(Long.class)
			.single();
		assertThat(this.pages.get("/courses/C1").getResponse().getContentAsByteArray()).asString()
			.containsSubsequence("Active officers on 8 Nov 2024", "Current", ">1<", "Lapsed", ">1<", "Never passed",
					number(active - 2), "All active officers", number(active));
	}

	@Test
	void aMissionRequiresACourseOfAllOrOfAUnitFromADayOn() {
		this.records.mission("M1");
		this.records.unit("GSU");
		this.records.course("C1", 12);
		assertThat(require("C1", "", "2024-10-01", "")).redirectedUrl().isEqualTo("/missions/M1/requirements");
		assertThat(require("c1", "gsu", "2024-10-01", "2024-12-01")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/missions/M1/requirements")).bodyText()
			.contains("Course C1", "all officers", "GSU", "30 Nov 2024", "In force", "critical");
		assertThat(this.pages.get("/missions/m1/requirements.csv")).bodyText().contains("C1,", "2024-10-01");
		assertThat(this.pages.get("/courses/C1")).bodyText().contains("Mission M1", "In force");
		assertThat(require("C1", "", "2025-01-01", "")).bodyText().contains("requires this already");
		assertThat(require("C1", "GSU", "2024-12-01", "2024-12-01")).bodyText().contains("ends after the day");
		assertThat(require("NONE", "", "2024-10-01", "")).bodyText().contains("no such course");
		assertThat(require("C1", "NONE", "2024-10-01", "")).bodyText().contains("no such unit");
		assertThat(require("C1", "", "1 May", "")).bodyText().contains("There is no such day", "value=\"1 May\"");
	}

	@Test
	void aRequirementIsEndedAndStaysOnRecord() {
		long requirement = this.records.requirement(this.records.mission("M1"), this.records.course("C1", 12),
				"2024-10-01");
		String end = "/requirements/" + requirement + "/end";
		assertThat(this.pages.post(end, "until", "2024-10-01")).bodyText().contains("ends after the day");
		assertThat(this.pages.post(end, "until", "2024-11-01")).hasStatus3xxRedirection();
		assertThat(this.pages.post(end, "until", "2024-12-01")).bodyText().contains("is set already");
		assertThat(this.pages.get("/missions/M1/requirements")).bodyText().contains("31 Oct 2024", "Ended");
	}

	@Test
	void onlyTrainingOfficersChangeCoursesAndRequirements() {
		this.records.mission("M1");
		this.records.course("C1", 12);
		for (String role : new String[] { "VIEWER", "DEPLOYMENT_OFFICER" }) {
			assertThat(this.pages.postAs(role, "/courses", "code", "X", "title", "X", "kind", "course")).hasStatus(403);
			assertThat(this.pages.postAs(role, "/courses/C1/validity", "from", "2024-11-09", "months", "1"))
				.hasStatus(403);
			assertThat(this.pages.postAs(role, "/missions/M1/requirements", "course", "C1", "from", "2024-11-09"))
				.hasStatus(403);
			assertThat(this.pages.getAs(role, "/courses/C1")).hasStatusOk().bodyText().doesNotContain("New validity");
		}
		assertThat(this.pages.get("/courses/NONE")).hasStatus(404);
		assertThat(this.pages.get("/missions/NONE/requirements")).hasStatus(404);
		assertThat(this.pages.get("/requirements/0/end")).hasStatus(404);
	}

	private MvcTestResult open(String code, String title, String kind, String hours, String months) {
		return this.pages.post("/courses", "code", code, "title", title, "kind", kind, "hours", hours, "months", months,
				"fourEyes", "true");
	}

	private MvcTestResult change(String code, String version, String title) {
		return this.pages.post("/courses/" + code + "/change", "version", version, "title", title, "kind", "course",
				"hours", "");
	}

	private MvcTestResult require(String course, String unit, String from, String until) {
		return this.pages.post("/missions/M1/requirements", "course", course, "unit", unit, "critical", "true", "from",
				from, "until", until);
	}

	private static String number(long officers) {
		return String.format(Locale.ENGLISH, ">%,d<", officers);
	}

}
