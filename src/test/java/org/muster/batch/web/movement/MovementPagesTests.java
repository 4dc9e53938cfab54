package org.muster.batch.web.movement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class MovementPagesTests {

	private static final String MANIFESTS = "/batches/B1/manifests";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Visitor visitor;

	private long batch;

	private long first;

	private long second;

	@BeforeEach
	void aCertifiedBatch() {
		this.records = new Records(this.jdbc);
		this.visitor = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.batch = this.records.batch(this.records.mission("MSS"), this.records.home(), "B1", 2);
		this.first = onRoll("EX-1");
		this.second = onRoll("EX-2");
		certify("2024-06-10", this.first, this.second);
	}

	@Test
	void theFormListsTheRollAndTicksWhoIsCertified() {
		onRoll("EX-3");
		assertThat(this.visitor.get(MANIFESTS + "/new?direction=out&on=2024-06-25")).hasStatusOk()
			.bodyText()
			.contains("Record a departure of Batch B1", "3 officers to choose from on 25 Jun 2024",
					"1 is not covered by a certification");
		assertThat(this.visitor.post(MANIFESTS, "direction", "out", "departedOn", "2024-06-25", "step", "all"))
			.bodyText()
			.containsSubsequence("value=\"" + this.first + "\"", "checked", "EX-1")
			.containsSubsequence("Tick all who are certified", "EX-3");
	}

	@Test
	void pastedNumbersAreTickedBeforeAnythingIsRecordedAndUnknownOnesNamed() {
		assertThat(out("numbers", "ex-1; EX-2", "departedOn", "2024-06-25")).hasStatusOk()
			.bodyText()
			.contains("2 officers are ticked");
		assertThat(out("numbers", "EX-1 EX-99", "departedOn", "2024-06-25")).bodyText()
			.contains("Not on record: EX-99");
		assertThat(count("movement")).isZero();
	}

	@Test
	void departureAndArrivalAreRecordedOneAfterTheOtherAndTheFiguresFollow() {
		String movement = recorded(out("officer", this.first, "officer", this.second, "plannedOn", "2024-06-20"));
		assertThat(fact(movement, "departure", "2024-06-25")).redirectedUrl().isEqualTo(movement);
		state("2024-06-26", "departing");
		assertThat(deployed("2024-06-26")).isZero();
		assertThat(this.visitor.get("/missions/MSS/movements?asOf=2024-07-10")).bodyText().contains("Overdue");
		assertThat(this.visitor.get("/missions/MSS?asOf=2024-07-10")).bodyText()
			.contains("Batch B1: 2 left 15 days ago and have not arrived");
		assertThat(fact(movement, "arrival", "2024-06-24")).bodyText().contains("not before the departure");
		assertThat(fact(movement, "arrival", "2024-06-27")).redirectedUrl().isEqualTo(movement);
		assertThat(deployed("2024-06-27")).isEqualTo(2);
		state("2024-06-27", "deployed");
		assertThat(this.visitor.get(movement)).bodyText().contains("20 Jun 2024", "25 Jun 2024", "27 Jun 2024", "EX-1");
	}

	@Test
	void aBatchLeavesInStages() {
		recorded(out("officer", this.first, "departedOn", "2024-06-25", "arrivedOn", "2024-06-25"));
		assertThat(this.visitor.get(MANIFESTS + "/new?direction=out&on=2024-07-16")).bodyText()
			.contains("1 officer to choose from", "in mission");
		recorded(out("officer", this.second, "departedOn", "2024-07-16", "arrivedOn", "2024-07-16"));
		assertThat(deployed("2024-07-15")).isEqualTo(1);
		assertThat(deployed("2024-07-16")).isEqualTo(2);
	}

	@Test
	void theSameFormTwiceRecordsOnce() {
		String token = UUID.randomUUID().toString();
		String movement = recorded(
				out("token", token, "officer", this.first, "departedOn", "2024-06-25", "arrivedOn", "2024-06-25"));
		assertThat(out("token", token, "officer", this.first, "departedOn", "2024-06-25", "arrivedOn", "2024-06-25"))
			.redirectedUrl()
			.isEqualTo(movement);
		assertThat(count("movement")).isEqualTo(1);
	}

	@Test
	void whoeverIsMovedAlreadyIsNamedBesideTheList() {
		recorded(out("officer", this.first, "departedOn", "2024-06-25"));
		assertThat(out("officer", this.first, "officer", this.second, "departedOn", "2024-06-26")).bodyText()
			.contains("EX-1 stands on another movement that is not finished", "Nothing was saved yet");
		assertThat(count("manifest_entry")).isEqualTo(1);
	}

	@Test
	void whoIsNotCertifiedMovesOnlyByCommandWithAReasonThatStaysListed() {
		long third = onRoll("EX-3");
		assertThat(out("officer", third, "departedOn", "2024-06-25")).bodyText()
			.contains("No certification covers EX-3", "Only command may move them");
		Visitor command = this.visitor.as("COMMAND");
		assertThat(send(command, "out", "officer", third, "departedOn", "2024-06-25")).bodyText()
			.contains("Say why they move all the same");
		String movement = recorded(
				send(command, "out", "officer", third, "departedOn", "2024-06-25", "override", "Order of the IG"));
		assertThat(this.visitor.get(movement)).bodyText().contains("not certified: Order of the IG");
	}

	@Test
	void aHeldBatchLeavesOnlyByCommandWithAReason() {
		this.records.add("batch_hold", "batch_id", this.batch, "cause", "airlift", "opened_on",
				LocalDate.of(2024, 6, 20));
		assertThat(out("officer", this.first, "departedOn", "2024-06-25")).bodyText().contains("The batch is held");
		assertThat(this.visitor.get("/missions/MSS?asOf=2024-06-25")).bodyText().contains("Batch B1 is held");
		String movement = recorded(send(this.visitor.as("COMMAND"), "out", "officer", this.first, "departedOn",
				"2024-06-25", "override", "Charter found"));
		assertThat(this.visitor.get(movement)).bodyText().contains("Left although the batch was held: Charter found");
	}

	@Test
	void whoGoesHomeLeavesTheMissionAndTheRoll() {
		arrived();
		String movement = recorded(
				send(this.visitor, "home", "officer", this.first, "reason", "medical", "departedOn", "2024-09-01"));
		assertThat(deployed("2024-09-01")).isEqualTo(1);
		assertThat(this.visitor.get("/batches/B1/roll?asOf=2024-09-01")).bodyText()
			.contains("EX-2")
			.doesNotContain("EX-1<");
		assertThat(this.visitor.get(movement)).bodyText().contains("Movement home", "medical");
		assertThat(send(this.visitor, "home", "officer", this.first, "departedOn", "2024-09-02")).bodyText()
			.contains("not in mission with this batch");
	}

	@Test
	void aDeathInMissionEndsServiceAndIsToldInWordsOfItsOwn() {
		arrived();
		assertThat(this.visitor.get(MANIFESTS + "/new?direction=death&on=2024-09-01")).bodyText()
			.contains("Record a death in mission", "Record with care");
		String movement = recorded(send(this.visitor, "death", "officer", this.first, "departedOn", "2024-09-01"));
		assertThat(this.visitor.get(movement)).bodyText().contains("Death in mission", "Day of death");
		assertThat(status(this.first)).isEqualTo("deceased");
		assertThat(deployed("2024-09-01")).isEqualTo(1);
		cancel(movement, "Wrong officer");
		assertThat(status(this.first)).isEqualTo("active");
		assertThat(deployed("2024-09-01")).isEqualTo(2);
	}

	@Test
	void aMovementIsCorrectedWithAReasonAndItsHistoryStays() {
		String movement = arrived();
		assertThat(correct(movement, "2024-06-28", "2024-06-29", "")).bodyText()
			.contains("Say why the movement is corrected");
		this.entities.clear();
		assertThat(correct(movement, "2024-06-28", "2024-06-29", "Flight was late")).redirectedUrl()
			.isEqualTo(movement);
		assertThat(deployed("2024-06-28")).isZero();
		assertThat(deployed("2024-06-29")).isEqualTo(2);
		assertThat(this.visitor.get(movement)).bodyText().contains("Flight was late", "25 Jun 2024", "28 Jun 2024");
	}

	@Test
	void aCancelledMovementLeavesTheFiguresAndStaysOnRecord() {
		String movement = arrived();
		assertThat(cancel(movement, "")).bodyText().contains("Say why the movement is cancelled");
		assertThat(cancel(movement, "Never flew")).redirectedUrl().isEqualTo(movement);
		assertThat(deployed("2024-06-27")).isZero();
		assertThat(this.visitor.get(movement)).bodyText()
			.contains("Cancelled on 8 Nov 2024", "Never flew", "EX-1", "EX-2");
		assertThat(this.visitor.get("/missions/MSS/movements/cancelled")).bodyText().contains("Never flew");
		recorded(out("officer", this.first, "departedOn", "2024-06-25", "arrivedOn", "2024-06-25"));
	}

	@Test
	void aNameIsTakenOffAManifestWithAReason() {
		String movement = arrived();
		assertThat(this.visitor.post(movement + "/names", "version", version(movement), "officer", this.first, "reason",
				"Stayed behind"))
			.redirectedUrl()
			.isEqualTo(movement);
		this.entities.flush();
		assertThat(deployed("2024-06-27")).isEqualTo(1);
		assertThat(this.visitor.post(movement + "/names", "version", version(movement), "officer", this.second,
				"reason", "Too"))
			.bodyText()
			.contains("Nobody would be left");
	}

	@Test
	void aStaleFormIsTold() {
		String movement = recorded(out("officer", this.first, "departedOn", "2024-06-25"));
		fact(movement, "arrival", "2024-06-26");
		assertThat(
				this.visitor.post(movement + "/correction", "version", "0", "departedOn", "2024-06-24", "reason", "X"))
			.bodyText()
			.contains("Somebody changed this movement");
	}

	@ParameterizedTest
	@CsvSource({ "departedOn, 2024-11-09, This day is still to come", "departedOn, 2024-06-31, There is no such day",
			"departedOn, '', Give the planned day", "departedOn, 2024-05-01, Not on the roll on that day" })
	void aDayThatCannotBeIsRefusedBesideItsField(String field, String day, String why) {
		assertThat(out("officer", this.first, field, day)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet");
	}

	@Test
	void theDeadDoNotMove() {
		this.jdbc.sql("update officer_status set status = 'deceased' where officer_id = ?").param(this.first).update();
		assertThat(out("officer", this.first, "departedOn", "2024-06-25")).bodyText()
			.contains("EX-1 has retired or died");
	}

	@Test
	void aReportedNumberKeepsHowSureItIsAndWhoSaidIt() {
		this.records.country("BS");
		assertThat(this.visitor.get("/missions/MSS/movements/new")).hasStatusOk();
		assertThat(report("")).bodyText().contains("Say who reported it");
		String movement = recorded(report("Press of 20 October"));
		assertThat(this.visitor.get(movement)).bodyText().contains("6", "about", "Press of 20 October");
		assertThat(report("Press of 20 October")).bodyText().contains("on record already");
	}

	@Test
	void onlyDeploymentOfficersAndCommandRecordMovements() {
		String movement = arrived();
		for (String role : new String[] { "VIEWER", "TRAINING_OFFICER" }) {
			Visitor other = this.visitor.as(role);
			assertThat(other.get(movement)).hasStatusOk().bodyText().doesNotContain("Correct or cancel");
			assertThat(send(other, "out", "officer", this.first, "departedOn", "2024-06-25")).hasStatus(403);
			assertThat(other.post(movement + "/cancellation", "version", "0", "reason", "X")).hasStatus(403);
		}
	}

	private long onRoll(String number) {
		long officer = this.records.activeOfficer(number);
		this.records.roll(this.batch, officer, "2024-06-01", null);
		return officer;
	}

	private void certify(String day, long... officers) {
		long certification = this.records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(),
				"signed_on", LocalDate.parse(day), "signatory", "I", "authority", "O", "planned_strength", 2, "on_roll",
				2, "ready", 2);
		for (long officer : officers) {
			this.records.add("certified_officer", "certification_id", certification, "officer_id", officer, "verdict",
					"accepted", "ready", true, "service_number", "EX", "name", "N", "rank", "R", "sex", "M");
		}
	}

	/** A movement of both that has arrived. */
	private String arrived() {
		return recorded(out("officer", this.first, "officer", this.second, "departedOn", "2024-06-25", "arrivedOn",
				"2024-06-27"));
	}

	private MvcTestResult out(Object... fields) {
		return send(this.visitor, "out", fields);
	}

	private MvcTestResult send(Visitor who, String direction, Object... fields) {
		Object[] all = new Object[fields.length + 4];
		System.arraycopy(fields, 0, all, 4, fields.length);
		all[0] = "direction";
		all[1] = direction;
		all[2] = "step";
		all[3] = "record";
		return then(who.post(MANIFESTS, all));
	}

	private MvcTestResult report(String source) {
		return then(this.visitor.post("/missions/MSS/movements", "contributor", "BS", "direction", "out", "number", "6",
				"qualifier", "about", "departedOn", "2024-10-18", "arrivedOn", "2024-10-18", "source", source));
	}

	private MvcTestResult fact(String movement, String fact, String day) {
		return then(this.visitor.post(movement + "/" + fact, "version", version(movement), "day", day));
	}

	private MvcTestResult correct(String movement, String departed, String arrived, String reason) {
		return then(this.visitor.post(movement + "/correction", "version", version(movement), "departedOn", departed,
				"arrivedOn", arrived, "reason", reason));
	}

	private MvcTestResult cancel(String movement, String reason) {
		return then(this.visitor.post(movement + "/cancellation", "version", version(movement), "reason", reason));
	}

	private MvcTestResult then(MvcTestResult result) {
		this.entities.flush();
		this.entities.clear();
		return result;
	}

	private static String recorded(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private long version(String movement) {
		return this.jdbc.sql("select version from movement where id = ?")
			.param(Long.valueOf(movement.substring(movement.lastIndexOf('/') + 1)))
			.query(Long.class)
			.single();
	}

	private long deployed(String day) {
		return this.jdbc.sql("select count(*) from deployment where daterange(from_day, until_day) @> ?::date")
			.param(day)
			.query(Long.class)
			.single();
	}

	private String status(long officer) {
		return this.jdbc
			.sql("""
					select status from officer_status where officer_id = ? and daterange(from_day, until_day) @> date '2024-11-08'
					""")
			.param(officer)
			.query(String.class)
			.single();
	}

	private void state(String day, String expected) {
		assertThat(this.visitor.get("/api/v1/batches/B1?asOf=" + day)).bodyJson()
			.extractingPath("state")
			.isEqualTo(expected);
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
