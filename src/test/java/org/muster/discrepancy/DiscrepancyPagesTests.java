package org.muster.discrepancy;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class DiscrepancyPagesTests {

	private static final String LIST = "/missions/MSS/discrepancies";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	private long mission;

	private long batch;

	@BeforeEach
	void aBatch() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
		this.mission = this.records.mission("MSS");
		this.batch = this.records.batch(this.mission, this.records.home(), "B1", 2);
	}

	@Test
	void whereNothingDiffersTheListSaysSo() {
		assertThat(this.pages.get(LIST)).hasStatusOk().bodyText().contains("Nothing on record differs");
		assertThat(this.pages.get("/discrepancies")).hasStatusOk().bodyText().contains("Nothing on record differs");
		assertThat(this.pages.get("/missions/NONE/discrepancies")).hasStatus(404);
	}

	@Test
	void namesAndReportedNumberOfAMovementAreListedWithBothSources() {
		long movement = manifestOfOne();
		this.records.report(movement, 2, "about");
		assertThat(csv()).contains("open,Batch B1,names_and_report,2024-06-25,1,,2,about,1,,,,");
		assertThat(this.pages.get(LIST)).bodyText()
			.contains("by name", "/batches/B1/roll?asOf=2024-06-25", "reported",
					"/missions/MSS/movements?batch=B1&amp;asOf=2024-11-08");
		assertThat(this.pages.get(LIST + ".csv?asOf=2024-06-24")).bodyText().doesNotContain("Batch B1");
		this.records.report(movement, 1, "exact");
		assertThat(csv()).doesNotContain("names_and_report");
	}

	@Test
	void whoWasMovedWithoutCertificationIsListed() {
		manifestOfOne();
		assertThat(csv()).contains("open,Batch B1,not_certified,2024-06-25,1,,0,,-1,,,,");
		assertThat(this.pages.get(LIST)).bodyText().contains("/batches/B1/certification?asOf=2024-06-25");
		long certification = this.records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(),
				"signed_on", LocalDate.of(2024, 6, 25), "signatory", "Invented", "authority", "Inspector General",
				"planned_strength", 2, "on_roll", 1, "ready", 1);
		this.jdbc.sql("""
				insert into certified_officer
				    (certification_id, officer_id, verdict, ready, service_number, name, rank, sex)
				select ?, id, 'accepted', true, service_number, surname, rank, sex from officer""")
			.params(certification)
			.update();
		assertThat(csv()).doesNotContain("not_certified");
		this.jdbc.sql("update certified_officer set verdict = 'refused', reason = 'Ill'").update();
		assertThat(csv()).contains("not_certified");
	}

	@Test
	void whatCommandSaidWhenItMovedOfficersAgainstTheRulesStandsBesideThem() {
		long movement = manifestOfOne();
		this.jdbc.sql("update manifest_entry set uncovered_reason = 'Order of the IG'").update();
		this.records.add("batch_hold", "batch_id", this.batch, "cause", "airlift", "opened_on",
				LocalDate.of(2024, 6, 20), "closed_on", LocalDate.of(2024, 6, 26));
		this.jdbc.sql("update movement set held_reason = 'Charter found'").update();
		assertThat(csv()).contains("open,Batch B1,not_certified,2024-06-25,1,,0,,-1,,,,,Order of the IG",
				"open,Batch B1,left_while_held,2024-06-25,1,,0,,-1,,,,,Charter found");
		assertThat(this.pages.get(LIST)).bodyText()
			.contains("left while the batch was held", "/batches/B1/holds?asOf=2024-06-25", "/movements/" + movement);
		this.jdbc.sql("update batch_hold set closed_on = '2024-06-25'").update();
		assertThat(csv()).doesNotContain("left_while_held");
	}

	@Test
	void aReportedNumberThatLeftWhileTheBatchWasHeldIsSettledWithAReason() {
		long movement = this.records.move(this.batch, "out", null, "2024-06-25", null);
		this.records.report(movement, 40, "about");
		this.records.add("batch_hold", "batch_id", this.batch, "cause", "funds", "opened_on",
				LocalDate.of(2024, 6, 25));
		assertThat(csv()).contains("open,Batch B1,left_while_held,2024-06-25,40,about,0,,-40,,,,");
		assertThat(this.pages.get("/missions/MSS")).bodyText().contains("1 discrepancy is open in the records");
		assertThat(this.pages.post(LIST + "/settlement", "kind", "left_while_held", "subject", String.valueOf(movement),
				"counted", "40", "said", "0", "asOf", "2024-11-08", "why", "Funds came late"))
			.hasStatus3xxRedirection();
		assertThat(csv()).contains("settled,Batch B1,left_while_held", "Funds came late");
	}

	@Test
	void theRollOfABatchIsHeldAgainstTheNumbersReportedOfIt() {
		roll("EX-1");
		this.records.report(this.records.movement(this.batch, "out", "2024-06-25"), 3, "at_least");
		assertThat(csv()).contains("open,Batch B1,roll_and_report,2024-06-25,1,,3,at_least,2,,,,");
		roll("EX-2");
		roll("EX-3");
		assertThat(csv()).doesNotContain("Batch B1");
	}

	@Test
	void movementsOfAContributorAreHeldAgainstItsReturnOnTheDayOfTheReturn() {
		long bahamas = this.records.country("BS");
		long theirs = this.records.batch(this.mission, bahamas, "BS1", 0);
		this.records.report(this.records.movement(theirs, "out", "2024-06-25"), 150, "about");
		this.records.strengthReturn(this.mission, bahamas, "2024-10-31", 140);
		this.records.report(this.records.movement(theirs, "home", "2024-11-05"), 50, "exact");
		assertThat(csv()).contains("open,Country BS,movements_and_return,2024-10-31,150,about,140,,-10,,,,");
		assertThat(this.pages.get("/api/v1/missions/MSS/contributors")).bodyText()
			.contains("\"deployed\":{\"number\":100,\"marks\":[\"about\"]}");
		this.records.strengthReturn(this.mission, bahamas, "2024-11-06", 100);
		assertThat(csv()).doesNotContain("Country BS");
	}

	@Test
	void recordsAreHeldAgainstWhatWasSaidInPublic() {
		long statement = this.records.statement("S1", "2024-10-01");
		this.records.claim(statement, this.mission, "deployed", "2024-10-01", 400, "exact");
		this.records.claim(statement, this.mission, "ready", "2024-10-01", 0, "exact");
		assertThat(csv()).contains("open,S1,records_and_claim,2024-10-01,0,,400,,400,,,,").doesNotContain(",ready");
		assertThat(this.pages.get("/missions/MSS")).bodyText().doesNotContain("open in the records");
	}

	@Test
	void aDiscrepancyIsSettledWithAReasonAndOpensAgainWhenTheNumbersChange() {
		long movement = manifestOfOne();
		this.records.report(movement, 2, "exact");
		assertThat(this.pages.get("/missions/MSS")).bodyText()
			.contains("2 discrepancies are open in the records", "Batch B1: 1 counted, 2 said");
		assertThat(settle(movement, "2", " ")).bodyText().contains("Fill this in");
		assertThat(settle(movement, "3", "Counted twice")).bodyText().contains("no longer those that you saw");
		assertThat(settle(movement, "2", "Counted twice")).redirectedUrl().isEqualTo(LIST + "?asOf=2024-11-08");
		assertThat(csv()).contains("settled,Batch B1,names_and_report,2024-06-25,1,,2,,1,,Counted twice,");
		assertThat(this.pages.get("/missions/MSS")).bodyText().contains("1 discrepancy is open in the records");
		assertThat(this.pages.get(form(movement))).bodyText().contains("Counted twice", "name=\"said\" value=\"2\"");
		this.records.report(movement, 4, "exact");
		assertThat(csv()).contains("reopened,Batch B1,names_and_report,2024-06-25,1,,4,,3,,,,");
		assertThat(settle(movement, "4", "Still counted twice")).hasStatus3xxRedirection();
		assertThat(csv()).contains("settled,", "Still counted twice");
		assertThat(this.pages.get(form(movement))).bodyText().contains("Open again");
		assertThat(this.pages.get(form(movement).replace("settlement", "reopening"))).hasStatusOk();
		assertThat(
				this.pages.post(LIST + "/reopening", "kind", "names_and_report", "subject", String.valueOf(movement)))
			.hasStatus3xxRedirection();
		assertThat(csv()).contains("open,Batch B1");
		assertThat(this.jdbc.sql("select reason from history.settlement order by superseded_at, version")
			.query(String.class)
			.list()).contains("Counted twice", "Still counted twice");
	}

	@Test
	void whoMayNotSettleMaySeeTheList() {
		long movement = manifestOfOne();
		this.records.report(movement, 2, "exact");
		assertThat(this.pages.postAs("TRAINING_OFFICER", LIST + "/settlement", "kind", "names_and_report", "subject",
				String.valueOf(movement), "counted", "1", "said", "2", "why", "x"))
			.hasStatus(403);
		assertThat(this.pages.get(LIST + "/settlement?kind=names_and_report&subject=none")).hasStatus(404);
	}

	private long manifestOfOne() {
		long officer = roll("EX-1");
		long movement = this.records.movement(this.batch, "out", "2024-06-25");
		this.records.manifest(movement, officer);
		return movement;
	}

	private long roll(String serviceNumber) {
		long officer = this.records.activeOfficer(serviceNumber);
		this.records.roll(this.batch, officer, "2024-01-01", null);
		return officer;
	}

	private MvcTestResult settle(long movement, String said, String reason) {
		return this.pages.post(LIST + "/settlement", "kind", "names_and_report", "subject", String.valueOf(movement),
				"counted", "1", "said", said, "asOf", "2024-11-08", "why", reason);
	}

	private static String form(long movement) {
		return LIST + "/settlement?kind=names_and_report&subject=" + movement;
	}

	private String csv() {
		return Pages.body(this.pages.get(LIST + ".csv"));
	}

}
