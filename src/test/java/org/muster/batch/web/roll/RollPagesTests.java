package org.muster.batch.web.roll;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Visitor;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class RollPagesTests {

	private static final String ADD = "/batches/B1/additions";

	private static final String REMOVE = "/batches/B1/removals";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Records records;

	private Visitor pages;

	private long mission;

	private long batch;

	@BeforeEach
	void aBatch() {
		this.records = new Records(this.jdbc);
		this.pages = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.mission = this.records.mission("MSS");
		this.batch = this.records.batch(this.mission, this.records.home(), "B1", 3);
	}

	@Test
	void theListOffersWhoIsReadyOnTheDepartureDayAndOnNoRoll() {
		this.jdbc.sql("update batch set planned_departure = '2025-01-15' where id = ?").param(this.batch).update();
		long course = this.records.course("MED", 12);
		this.records.requirement(this.mission, course, "2024-01-01");
		this.records.pass(this.records.activeOfficer("EX-READY"), course, "2024-06-01");
		this.records.pass(this.records.activeOfficer("EX-LAPSES"), course, "2024-01-10");
		long elsewhere = this.records.activeOfficer("EX-ELSEWHERE");
		this.records.pass(elsewhere, course, "2024-06-01");
		this.records.roll(this.records.batch(this.mission, contributor(), "B2", 1), elsewhere, "2024-06-01", null);
		this.records.pass(this.records.officer("EX-SUSPENDED"), course, "2024-06-01");
		assertThat(this.pages.get(ADD)).hasStatusOk()
			.bodyText()
			.contains("EX-READY", "ready for MSS on 15 Jan 2025")
			.doesNotContain("EX-LAPSES", "EX-ELSEWHERE", "EX-SUSPENDED");
		assertThat(this.pages.get(ADD + "?ready=all")).bodyText().contains("EX-READY", "EX-LAPSES");
		assertThat(this.pages.get(ADD + "?sex=F")).bodyText().contains("Nobody like that");
	}

	@Test
	void aPreviewSaysHowTheBatchWouldStandBeforeAnythingIsSaved() {
		long ticked = this.records.activeOfficer("EX-1");
		this.records.activeOfficer("EX-2");
		this.records.roll(this.batch, this.records.activeOfficer("EX-3"), "2024-06-01", null);
		this.records.status(this.records.officer("EX-4"), "deceased", null, null);
		assertThat(this.pages.post(ADD, "officer", ticked, "numbers", "ex-2, EX-3; EX-4 NOBODY", "day", "2024-11-08",
				"role", "Medic"))
			.hasStatusOk()
			.bodyText()
			.contains("Batch B1 would go from 1 to 3 on the roll, 3 ready, on 8 Nov 2024", "Put 2 officers on the roll",
					"1 of those named is on the roll already", "1 officer has retired or died",
					"1 number is not on record", "NOBODY");
		assertThat(onRoll("2024-11-08")).isEqualTo(1);
	}

	@Test
	void officersComeOnTheRollFromADayOnAndTheSameFormTwiceAddsThemOnce() {
		this.records.activeOfficer("EX-1");
		for (int sent = 0; sent < 2; sent++) {
			assertThat(
					this.pages.post(ADD, "numbers", "EX-1", "day", "2024-11-10", "role", "Medic", "confirmed", "true"))
				.redirectedUrl()
				.isEqualTo("/batches/B1");
		}
		assertThat(onRoll("2024-11-09")).isZero();
		assertThat(onRoll("2024-11-10")).isEqualTo(1);
		assertThat(
				this.jdbc.sql("select role from roll_entry where batch_id = ?").param(this.batch).query().singleValue())
			.isEqualTo("Medic");
	}

	@Test
	void noOfficerIsOnTwoRollsAndTheMessageNamesTheOtherBatchAndItsDays() {
		long taken = this.records.activeOfficer("EX-1");
		this.records.activeOfficer("EX-2");
		this.records.roll(this.records.batch(this.mission, contributor(), "B2", 1), taken, "2024-06-01", "2025-06-01");
		assertThat(this.pages.post(ADD, "numbers", "EX-1 EX-2", "day", "2024-11-08")).bodyText()
			.contains("EX-1 is on Batch B2 of MSS from 1 Jun 2024 until 1 Jun 2025", "Put 1 officer on the roll");
		this.pages.post(ADD, "numbers", "EX-1 EX-2", "day", "2024-11-08", "confirmed", "true");
		assertThat(onRoll("2024-11-08")).isEqualTo(1);
	}

	@Test
	void officersLeaveTheRollFromADayOnAndStayOnItBefore() {
		long officer = this.records.activeOfficer("EX-1");
		this.records.roll(this.batch, officer, "2024-06-01", null);
		assertThat(this.pages.get(REMOVE)).bodyText().contains("EX-1");
		assertThat(this.pages.post(REMOVE, "officer", officer, "day", "2024-11-08")).bodyText()
			.contains("would go from 1 to 0 on the roll", "Take 1 officer off the roll");
		this.pages.post(REMOVE, "officer", officer, "day", "2024-11-08", "confirmed", "true");
		assertThat(onRoll("2024-11-07")).isEqualTo(1);
		assertThat(onRoll("2024-11-08")).isZero();
	}

	@Test
	void aPlaceThatWouldHaveNoDayIsTakenBackAndTheHistoryKeepsIt() {
		long officer = this.records.activeOfficer("EX-1");
		this.records.roll(this.batch, officer, "2024-11-08", null);
		this.pages.post(REMOVE, "officer", officer, "day", "2024-11-08", "confirmed", "true");
		assertThat(this.jdbc.sql("select count(*) from history.roll_entry where officer_id = ? and removed")
			.param(officer)
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whoStandsOnAManifestStaysOnTheRoll() {
		long officer = this.records.activeOfficer("EX-1");
		this.records.roll(this.batch, officer, "2024-06-01", null);
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), officer);
		assertThat(this.pages.post(REMOVE, "officer", officer, "day", "2024-06-20")).bodyText()
			.contains("1 officer stands on a manifest", "from 1 to 1 on the roll")
			.doesNotContain("Take 1 officer off");
	}

	@Test
	void aFormWithoutNamesOrWithADayThatIsNoneIsRefused() {
		assertThat(this.pages.post(ADD, "day", "2024-11-08")).bodyText().contains("Tick officers in the list");
		assertThat(this.pages.post(ADD, "numbers", "EX-1", "day", "soon")).bodyText().contains("There is no such day");
		assertThat(this.pages.post(REMOVE, "numbers", "EX-1", "day", "")).bodyText().contains("Give a day");
		assertThat(this.pages.post(ADD, "officer", "x", "day", "2024-11-08")).hasStatusOk();
	}

	@Test
	void aPartnersBatchAndACancelledOneKeepNoRoll() {
		this.records.batch(this.mission, this.records.country("BS"), "P1", 3);
		assertThat(this.pages.post("/batches/P1/additions", "numbers", "EX-1", "day", "2024-11-08")).bodyText()
			.contains("Only the home service has names");
		this.jdbc.sql("update batch set cancelled_on = '2024-11-01', cancel_reason = 'Rains' where id = ?")
			.param(this.batch)
			.update();
		assertThat(this.pages.post(ADD, "numbers", "EX-1", "day", "2024-11-08")).bodyText()
			.contains("This batch is cancelled");
	}

	@Test
	void onlyDeploymentOfficersChangeRolls() {
		this.records.activeOfficer("EX-1");
		for (String role : new String[] { "VIEWER", "TRAINING_OFFICER", "COMMAND" }) {
			assertThat(this.pages.as(role).post(ADD, "numbers", "EX-1", "day", "2024-11-08", "confirmed", "true"))
				.hasStatus(403);
			assertThat(this.pages.as(role).post(REMOVE, "numbers", "EX-1", "day", "2024-11-08", "confirmed", "true"))
				.hasStatus(403);
		}
	}

	private long contributor() {
		return this.jdbc.sql("select id from contributor where code = 'KE'").query(Long.class).single();
	}

	private long onRoll(String day) {
		return this.jdbc
			.sql("select count(*) from roll_entry where batch_id = ? and daterange(from_day, until_day) @> ?::date")
			.params(this.batch, day)
			.query(Long.class)
			.single();
	}

}
