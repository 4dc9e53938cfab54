package org.muster.batch.web.plan;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class PlanPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Visitor pages;

	private long mission;

	private long home;

	@BeforeEach
	void aMission() {
		this.records = new Records(this.jdbc);
		this.pages = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.mission = this.records.mission("MSS");
		this.home = this.records.home();
	}

	@Test
	void aBatchIsPlannedAndItsPageSaysWhatToDoNext() {
		assertThat(plan("B9", "600", "2025-01-15", "12")).redirectedUrl().isEqualTo("/batches/B9");
		this.entities.flush();
		assertThat(this.pages.get("/batches/b9")).hasStatusOk()
			.bodyText()
			.contains("Batch nine", "Forming", "600 places are to be filled", "Fill the roll");
		assertThat(this.pages.get("/new-batch?mission=MSS")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "B1, 600, 2025-01-15, 12, a batch with this code already",
			"'', 600, 2025-01-15, 12, Give the batch a code", "B9, -1, 2025-01-15, 12, Give a whole number from 0",
			"B9, many, 2025-01-15, 12, Give a whole number", "B9, 600, 2025-02-30, 12, There is no such day",
			"B9, 600, 2025-01-15, 0, Give a whole number from 1 to 120" })
	void aPlanThatBreaksARuleIsToldBesideTheFieldAndKeepsWhatWasTyped(String code, String strength, String departure,
			String tour, String why) {
		this.records.batch(this.mission, this.home, "B1", 400);
		assertThat(plan(code, strength, departure, tour)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet", "value=\"" + strength + "\"", "value=\"" + departure + "\"");
	}

	@Test
	void aPlanIsChangedAndASecondWriterIsToldWhatIsOnRecordNow() {
		plan("B9", "600", "2025-01-15", "12");
		this.entities.flush();
		assertThat(change("580", "0")).redirectedUrl().isEqualTo("/batches/B9");
		this.entities.flush();
		assertThat(change("550", "0")).hasStatus(409)
			.bodyText()
			.contains("changed this meanwhile", "value=\"550\"", "name=\"version\" value=\"1\"");
		assertThat(change("550", "1")).redirectedUrl().isEqualTo("/batches/B9");
	}

	@Test
	void aBatchRelievesOneOfTheSameMissionAndContributor() {
		this.records.batch(this.mission, this.home, "B1", 400);
		this.records.batch(this.records.mission("UNX"), this.home, "X1", 400);
		plan("B9", "600", "", "");
		this.entities.flush();
		assertThat(this.pages.post("/batches/B9/plan", "name", "B", "plannedStrength", "1", "relieves", "X1", "version",
				"0"))
			.bodyText()
			.contains("of the same mission and contributor");
		assertThat(this.pages.post("/batches/B9/plan", "name", "B", "plannedStrength", "1", "relieves", "B1", "version",
				"0"))
			.hasStatus3xxRedirection();
	}

	@Test
	void aBatchIsCancelledWithAReasonUntilItHasDeparted() {
		long batch = this.records.batch(this.mission, this.home, "B1", 400);
		assertThat(this.pages.get("/batches/B1/cancellation")).hasStatusOk();
		assertThat(this.pages.post("/batches/B1/cancellation", "reason", " ")).bodyText()
			.contains("Say why the batch is cancelled");
		this.records.movement(batch, "out", "2024-06-25");
		assertThat(this.pages.post("/batches/B1/cancellation", "reason", "Rains")).bodyText().contains("has departed");
		this.records.batch(this.mission, this.home, "B2", 400);
		assertThat(this.pages.post("/batches/B2/cancellation", "reason", "Rains")).redirectedUrl()
			.isEqualTo("/batches/B2");
		this.entities.flush();
		assertThat(this.pages.get("/batches/B2")).bodyText()
			.contains("Cancelled", "Rains")
			.doesNotContain("Fill the roll");
	}

	@Test
	void slotsSayWhatIsWantedAndHowManyAreMissing() {
		long batch = this.records.batch(this.mission, this.home, "B1", 3);
		long unit = this.records.unit("APS");
		long below = this.records.unit("SWAT", unit);
		long woman = this.records.officer("W1", "F");
		this.records.posting(woman, below, null, null);
		this.records.roll(batch, woman, "2024-06-01", null);
		long man = this.records.activeOfficer("M1");
		this.records.roll(batch, man, "2024-06-01", null);
		long course = this.records.course("MED", 12);
		assertThat(slot("2", "aps", "", "F", "")).hasStatus3xxRedirection();
		assertThat(slot("1", "", "constable", "", "MED")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/batches/B1/slots")).bodyText()
			.contains("Unit APS", "women", "constable", "current in Course MED",
					"3 wanted in slots, 3 planned, 2 still");
		this.records.pass(man, course, "2024-06-01");
		assertThat(this.pages.get("/batches/B1/slots")).bodyText().contains("1 still missing");
		long slot = this.jdbc.sql("select min(id) from batch_slot where batch_id = ?")
			.param(batch)
			.query(Long.class)
			.single();
		this.pages.post("/batches/B1/slots/" + slot + "/removal");
		assertThat(this.pages.get("/batches/B1/slots")).bodyText().contains("1 wanted in slots, 3 planned, 0 still");
	}

	@ParameterizedTest
	@CsvSource({ "2, '', '', '', '', Say what kind", "0, '', '', F, '', Give a whole number from 1",
			"2, NONE, '', '', '', Choose a unit", "2, '', Admiral, '', '', has the rank Admiral",
			"2, '', '', X, '', 'Choose women, men'", "2, '', '', '', NONE, Choose a course" })
	void aSlotThatSaysNothingOrNamesTheUnknownIsRefused(String wanted, String unit, String ranks, String sex,
			String course, String why) {
		this.records.batch(this.mission, this.home, "B1", 3);
		assertThat(slot(wanted, unit, ranks, sex, course)).hasStatusOk().bodyText().contains(why);
	}

	@Test
	void onlyDeploymentOfficersPlan() {
		this.records.batch(this.mission, this.home, "B1", 3);
		for (String role : new String[] { "VIEWER", "TRAINING_OFFICER", "COMMAND" }) {
			Visitor others = this.pages.as(role);
			assertThat(others.get("/batches/B1")).hasStatusOk().bodyText().doesNotContain("Change the plan");
			assertThat(others.post("/batches", "mission", "MSS", "contributor", "KE", "code", "B9", "name", "N",
					"plannedStrength", "1"))
				.hasStatus(403);
			assertThat(others.post("/batches/B1/cancellation", "reason", "R")).hasStatus(403);
			assertThat(others.post("/batches/B1/slots", "wanted", "1", "sex", "F")).hasStatus(403);
		}
	}

	private MvcTestResult plan(String code, String strength, String departure, String tour) {
		return this.pages.post("/batches", "mission", "MSS", "contributor", "KE", "code", code, "name", "Batch nine",
				"plannedStrength", strength, "plannedDeparture", departure, "tourMonths", tour, "relieves", "");
	}

	private MvcTestResult change(String strength, String version) {
		return this.pages.post("/batches/B9/plan", "name", "Batch nine", "plannedStrength", strength,
				"plannedDeparture", "2025-01-15", "tourMonths", "12", "relieves", "", "version", version);
	}

	private MvcTestResult slot(String wanted, String unit, String ranks, String sex, String course) {
		return this.pages.post("/batches/B1/slots", "wanted", wanted, "unit", unit, "ranks", ranks, "sex", sex, "role",
				"", "course", course);
	}

}
