package org.muster.training.web.session;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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
class SessionRollTests {

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

	private long session;

	@BeforeEach
	void aSessionOfTwo() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
		this.course = this.records.course("C1", 12);
		this.one = this.records.activeOfficer("EX-1");
		this.two = this.records.activeOfficer("EX-2");
		this.session = this.records.add("course_session", "course_id", this.course, "venue", "Embakasi", "first_day",
				LocalDate.of(2024, 11, 4), "last_day", LocalDate.of(2024, 11, 6), "capacity", 10, "instructor",
				"J. Sample");
		enrol(this.one);
		enrol(this.two);
	}

	@Test
	void aSessionIsChangedUnlessSomebodyElseWasFaster() {
		assertThat(change("0", "Kiganjo", "2024-11-05", "5")).redirectedUrl().isEqualTo(page());
		assertThat(this.pages.get(page())).bodyText().contains("Kiganjo", "2 of 5 places");
		assertThat(this.pages.post(page() + "/change", "version", "0", "shown", "venue=Embakasi&capacity=10", "venue",
				"Elsewhere", "firstDay", "2024-11-04", "lastDay", "2024-11-06", "capacity", "10", "instructor", ""))
			.hasStatus(409)
			.bodyText()
			.contains("first changed this meanwhile", ">Kiganjo</td>", ">5</td>", "value=\"Elsewhere\"", "value=\"5\"",
					"name=\"version\" value=\"1\"");
		assertThat(change("1", "Elsewhere", "2024-11-05", "1")).bodyText().contains("2 officers are enrolled");
		assertThat(change("1", "Elsewhere", "2024-11-03", "5")).bodyText().contains("not before the first day");
		assertThat(change("1", "", "2024-11-05", "5")).bodyText().contains("Fill in where it is held");
	}

	@Test
	void anOfficerIsTakenOffTheRollUntilAResultIsRecorded() {
		result(this.two, "passed");
		assertThat(this.pages.post(page() + "/unenrolment", "officer", String.valueOf(this.one), "officer",
				String.valueOf(this.two)))
			.redirectedUrl()
			.isEqualTo(page());
		assertThat(this.pages.get(page())).bodyText().contains("EX-2", "1 of 10 places").doesNotContain("EX-1");
		assertThat(this.pages.post(page() + "/unenrolment")).hasStatus3xxRedirection();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(
					() -> this.jdbc.sql("delete from session_enrolment where officer_id = ?").param(this.two).update())
			.withMessageContaining("stays on its roll");
	}

	@Test
	void aGroupIsFoundByUnitBatchAndStandingAndEnrolledAfterAPreview() {
		long unit = this.records.unit("GSU");
		long below = this.records.unit("GSU-A", unit);
		long never = this.records.activeOfficer("EX-3");
		long lapsed = this.records.activeOfficer("EX-4");
		long current = this.records.activeOfficer("EX-5");
		long inactive = this.records.officer("EX-6");
		this.records.pass(lapsed, this.course, "2022-01-01");
		this.records.pass(current, this.course, "2024-10-01");
		for (long officer : new long[] { this.one, never, lapsed, current, inactive }) {
			this.records.posting(officer, below, null, null);
		}
		long batch = this.records.batch(this.records.mission("M1"), this.records.home(), "B1", 10);
		this.records.roll(batch, lapsed, "2024-01-01", null);
		assertThat(find("unit=gsu")).contains("EX-3", "EX-4", "EX-5</textarea>", "3 officers would be enrolled",
				"1 is enrolled already", "Enrol 3 officers");
		assertThat(find("batch=B1")).contains(">EX-4</textarea>");
		assertThat(find("unit=GSU&standing=lapsed")).contains(">EX-4</textarea>");
		assertThat(find("unit=GSU&standing=never")).contains("EX-3</textarea>");
		assertThat(find("unit=GSU&standing=not_current")).contains("EX-3", "EX-4</textarea>");
		assertThat(find("batch=NONE")).contains("No active officer is like that");
		assertThat(find("unit=%00%27&standing=x")).contains("No active officer is like that");
	}

	@Test
	void anotherPageHandsOverForWhomASessionIsPlanned() {
		assertThat(this.pages.post("/session-plan", "course", "c1", "numbers", "EX-1 EX-2 NOBODY")).hasStatusOk()
			.bodyText()
			.contains("Plan a session for 2 officers", "NOBODY", "name=\"capacity\" value=\"2\"");
		String[] plan = { "course", "C1", "numbers", "EX-1 EX-2", "venue", "Kiganjo", "firstDay", "2024-12-02",
				"lastDay", "2024-12-06", "capacity", "1", "instructor", "" };
		assertThat(this.pages.post("/session-plan", plan)).hasStatusOk()
			.bodyText()
			.contains("takes 1 officers; 2 would be enrolled", "value=\"Kiganjo\"");
		plan[11] = "2";
		MvcTestResult planned = this.pages.post("/session-plan", plan);
		assertThat(this.pages.get(String.valueOf(planned.getResponse().getRedirectedUrl()))).bodyText()
			.contains("Kiganjo", "2 of 2 places", "EX-1", "Planned");
		assertThat(this.pages.postAs("DEPLOYMENT_OFFICER", "/session-plan", plan)).hasStatus(403);
	}

	@Test
	void theAttendanceListHasOneLineAnOfficerAndRoomForEachDay() {
		assertThat(this.pages.getAs("VIEWER", page() + "/attendance")).hasStatusOk()
			.bodyText()
			.contains("Attendance list", "EX-1", "EX-2", "4 Nov 2024", "5 Nov", "6 Nov 2024", "Signature", "J. Sample");
	}

	@Test
	void certificatesAreOfThoseWhosePassCounts() {
		result(this.one, "passed");
		result(this.two, "failed");
		assertThat(this.pages.get(page() + "/certificates")).bodyText()
			.contains("1 certificate", "EX-1", "valid through 5 Nov 2025", "Embakasi")
			.doesNotContain("EX-2");
		this.jdbc
			.sql("update completion set voided_on = '2024-11-08', voided_by = 'x', void_reason = 'Wrong'"
					+ " where session_id = ?")
			.param(this.session)
			.update();
		assertThat(this.pages.get(page() + "/certificates")).bodyText().contains("Nobody of this session");
	}

	private String find(String filter) {
		return new String(this.pages.get(page() + "/enrolment?" + filter).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private MvcTestResult change(String version, String venue, String last, String capacity) {
		return this.pages.post(page() + "/change", "version", version, "venue", venue, "firstDay", "2024-11-04",
				"lastDay", last, "capacity", capacity, "instructor", "");
	}

	private void enrol(long officer) {
		this.records.add("session_enrolment", "session_id", this.session, "officer_id", officer);
	}

	private void result(long officer, String result) {
		this.records.add("completion", "officer_id", officer, "course_id", this.course, "completed_on",
				LocalDate.of(2024, 11, 6), "result", result, "session_id", this.session);
	}

	private String page() {
		return "/sessions/" + this.session;
	}

}
