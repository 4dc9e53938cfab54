package org.muster.batch.web.movement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;
import org.muster.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Officers are named on a movement that is on record: more of them, or the first where a
 * number was reported, by the rules of a new manifest.
 */
@MusterTest
@Transactional
class NamingPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Visitor visitor;

	private long mission;

	private long batch;

	private long first;

	private long second;

	private long movement;

	@BeforeEach
	void aReportedDepartureOfACertifiedBatch() {
		this.records = new Records(this.jdbc);
		this.visitor = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.mission = this.records.mission("MSS");
		this.batch = this.records.batch(this.mission, this.records.home(), "B1", 3);
		this.first = onRoll("EX-1");
		this.second = onRoll("EX-2");
		long certification = this.records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(),
				"signed_on", LocalDate.of(2024, 6, 10), "signatory", "I", "authority", "O", "planned_strength", 3,
				"on_roll", 2, "ready", 2);
		for (long officer : new long[] { this.first, this.second }) {
			this.records.add("certified_officer", "certification_id", certification, "officer_id", officer, "verdict",
					"accepted", "ready", true, "service_number", "EX", "name", "N", "rank", "R", "sex", "M");
		}
		this.movement = this.records.move(this.batch, "out", null, "2024-06-25", "2024-06-26");
		this.records.report(this.movement, 3, "about");
	}

	@Test
	void aReportedNumberGetsItsManifestTheNamesCountAndTheDifferenceIsListed() {
		assertThat(this.visitor.get("/movements/" + this.movement)).bodyText()
			.contains("No names are on record for this movement", "/movements/" + this.movement + "/manifest");
		assertThat(deployed()).isEqualTo("{\"number\":3,\"marks\":[\"about\"]}");
		assertThat(this.visitor.get(form())).hasStatusOk()
			.bodyText()
			.contains("≈ 3 were reported", "2 officers to choose from on 25 Jun 2024", "EX-1", "EX-2");
		assertThat(name("officer", this.first)).redirectedUrl().isEqualTo("/movements/" + this.movement);
		assertThat(deployed()).isEqualTo("{\"number\":1,\"marks\":[]}");
		assertThat(this.visitor.get("/missions/MSS/discrepancies.csv")).bodyText()
			.contains("open,Batch B1,names_and_report,2024-06-26,1,,3,about,2,");
		assertThat(this.visitor.get("/movements/" + this.movement)).bodyText()
			.contains("1 by name, ≈ 3 reported; the names count", "1 officer by name");
	}

	@Test
	void moreNamesFollowAndTheNumberWithThem() {
		name("officer", this.first);
		assertThat(this.visitor.get(form())).bodyText()
			.contains("added to the 1 who are named already", "EX-2")
			.doesNotContain("EX-1");
		assertThat(name("officer", this.second)).hasStatus3xxRedirection();
		assertThat(deployed()).isEqualTo("{\"number\":2,\"marks\":[]}");
		assertThat(this.visitor.get("/missions/MSS/movements.csv")).bodyText().contains(",2,,");
	}

	@Test
	void pastedNumbersAreTickedBeforeAnythingIsRecordedAndUnknownOnesNamed() {
		assertThat(name("numbers", "ex-1; EX-2")).hasStatusOk().bodyText().contains("2 officers are ticked");
		assertThat(name("numbers", "EX-1 EX-99")).bodyText().contains("Not on record: EX-99");
		assertThat(this.visitor.post(form(), "version", version(), "step", "all")).bodyText()
			.containsSubsequence("value=\"" + this.second + "\"", "checked");
		assertThat(names()).isZero();
	}

	@Test
	void whoIsDeadOffTheRollOrInMissionIsNotNamed() {
		long dead = this.records.officer("EX-3");
		this.records.status(dead, "deceased", "2024-06-20", null);
		this.records.roll(this.batch, dead, "2024-06-01", null);
		long away = onRoll("EX-4");
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-20"), away);
		long stranger = this.records.activeOfficer("EX-5");
		assertThat(name("officer", this.first, "officer", dead)).bodyText().contains("EX-3 has retired or died");
		assertThat(name("officer", this.first, "officer", away)).bodyText().contains("EX-4 is in mission already");
		assertThat(name("officer", this.first, "officer", stranger)).bodyText().contains("Not on the roll on that day");
		assertThat(name()).bodyText().contains("Tick who moves, or paste their service numbers");
		assertThat(names()).isEqualTo(1);
	}

	@Test
	void whoIsNotCertifiedIsNamedOnlyByCommandWithAReason() {
		long third = onRoll("EX-3");
		assertThat(name("officer", third)).bodyText().contains("No certification covers EX-3", "Only command may move");
		this.visitor = this.visitor.as("COMMAND");
		assertThat(name("officer", third)).bodyText().contains("Say why they move all the same");
		assertThat(name("officer", third, "override", "Order of the IG")).hasStatus3xxRedirection();
		assertThat(this.visitor.get("/missions/MSS/discrepancies.csv")).bodyText()
			.contains("not_certified,2024-06-25,1,,0,", "Order of the IG");
	}

	@Test
	void theSameFormTwiceNamesOnceAndAStaleFormIsTold() {
		long before = version();
		name("officer", this.first);
		assertThat(this.visitor.post(form(), "version", before, "officer", this.first, "step", "record"))
			.hasStatus3xxRedirection();
		assertThat(this.visitor.post(form(), "version", before, "officer", this.second, "step", "record")).bodyText()
			.contains("Somebody changed this movement after you opened it");
		assertThat(names()).isEqualTo(1);
	}

	@Test
	void whoIsNamedOnAReturnHomeLeavesTheMissionAndTheRoll() {
		name("officer", this.first, "officer", this.second);
		long home = this.records.movement(this.batch, "home", "2024-09-01");
		this.records.report(home, 1, "exact");
		this.entities.clear();
		assertThat(this.visitor.get("/movements/" + home + "/manifest")).bodyText().contains("EX-1", "EX-2");
		assertThat(this.visitor.post("/movements/" + home + "/manifest", "version", 1, "officer", this.first, "step",
				"record"))
			.hasStatus3xxRedirection();
		this.entities.flush();
		assertThat(this.visitor.get("/batches/B1/roll?asOf=2024-09-01")).bodyText()
			.contains("EX-2")
			.doesNotContain("EX-1<");
		assertThat(deployed()).isEqualTo("{\"number\":1,\"marks\":[]}");
	}

	@Test
	void aMovementOfNoBatchOrACancelledOneNamesNobody() {
		long loose = this.records.add("movement", "mission_id", this.mission, "contributor_id",
				this.records.country("BS"), "direction", "out", "arrived_on", LocalDate.of(2024, 10, 18),
				"reported_number", 6);
		assertThat(this.visitor.get("/movements/" + loose)).bodyText()
			.contains("Names belong to a movement of a batch")
			.doesNotContain("/manifest");
		assertThat(this.visitor.get("/movements/" + loose + "/manifest")).hasStatus(422);
		assertThat(new Visitor(this.mvc, "VIEWER").post(form(), "version", version(), "officer", this.first, "step",
				"record"))
			.hasStatus(403);
	}

	private long onRoll(String number) {
		long officer = this.records.activeOfficer(number);
		this.records.roll(this.batch, officer, "2024-06-01", null);
		return officer;
	}

	private String form() {
		return "/movements/" + this.movement + "/manifest";
	}

	private MvcTestResult name(Object... fields) {
		Object[] all = new Object[fields.length + 4];
		System.arraycopy(fields, 0, all, 4, fields.length);
		all[0] = "version";
		all[1] = version();
		all[2] = "step";
		all[3] = "record";
		MvcTestResult result = this.visitor.post(form(), all);
		this.entities.flush();
		this.entities.clear();
		return result;
	}

	private long version() {
		return this.jdbc.sql("select version from movement where id = ?")
			.param(this.movement)
			.query(Long.class)
			.single();
	}

	private long names() {
		return this.jdbc.sql("select count(*) from manifest_entry").query(Long.class).single();
	}

	private String deployed() {
		String json = Pages.body(this.visitor.get("/api/v1/batches/B1"));
		return json.replaceAll("(?s).*\"deployed\":(\\{[^}]*\\}).*", "$1");
	}

}
