package org.muster.contribution;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One page tells what a contributor promised, sent and counted, with the figures of the
 * position.
 */
@MusterTest
@Transactional
class ContributionPagesTests {

	private static final String PAGE = "/missions/MSS/contributors/BS";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Visitor visitor;

	/** 150 pledged in two parts, 8 went and 3 came home, and 7 were counted. */
	@BeforeEach
	void aPartner() {
		Records records = new Records(this.jdbc);
		this.visitor = new Visitor(this.mvc, "VIEWER");
		long mission = records.mission("MSS");
		long bahamas = records.country("BS");
		long pledge = records.pledge(mission, bahamas, 100, "about", "2024-01-15");
		records.pledge(mission, bahamas, 50, "exact", "2024-05-01");
		this.jdbc
			.sql("update pledge set notified_on = '2024-03-01', delay_cause = 'Waits for its parliament' where id = ?")
			.param(pledge)
			.update();
		long batch = records.batch(mission, bahamas, "BS1", 8);
		records.report(records.movement(batch, "out", "2024-06-28"), 8, "exact");
		records.report(records.movement(batch, "home", "2024-10-01"), 3, "exact");
		for (int month = 7; month < 11; month++) {
			records.add("strength_return", "mission_id", mission, "contributor_id", bahamas, "as_of",
					LocalDate.of(2024, month, 28), "kind", "troops", "women", 2, "men", 5, "total", 7);
		}
		records.add("equipment_pledge", "mission_id", mission, "contributor_id", bahamas, "kind", "vehicles", "item",
				"Armoured vehicle", "number", 4, "pledged_on", LocalDate.of(2024, 2, 1));
		records.pledge(mission, records.country("JM"), 20, "exact", "2024-05-01");
	}

	@Test
	void thePageTellsFiguresPledgesMovementsReturnsEquipmentAndWhatIsOpen() {
		assertThat(this.visitor.get(PAGE)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Country BS", "Pledged", "≈", "150", "Deployed", ">5<", "Outstanding", "145",
					"Days since pledge", "298", "Women", ">2<", "28.6 %")
			.containsSubsequence("Announced", ">50<", "Notified in writing", "about 100", "Waits for its parliament")
			.contains("<svg class=\"step-box\"", "in mission by movements", "by strength returns", "28 Oct 2024",
					"Armoured vehicle", "movements and return", "Batch BS1")
			.doesNotContain("Country JM", "??");
	}

	@Test
	void theApiGivesTheSameFigures() {
		assertThat(this.visitor.get("/api/v1/missions/MSS/contributors")).bodyText()
			.contains("\"contributor\":\"BS\"", "\"pledged\":{\"number\":150,\"marks\":[\"about\"]}",
					"\"deployed\":{\"number\":5,", "\"outstanding\":{\"number\":145,", "\"daysSincePledge\":298",
					"\"women\":{\"number\":2,", "\"total\":{\"number\":7,");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missions/MSS/contributors", "/missions/MSS/pledges", "/missions/MSS/movements",
			"/missions/MSS/returns", "/missions/MSS/women", "/missions/MSS/equipment", "/missions/MSS", "/pledges" })
	void everyNameOfAContributorLeadsToItsPage(String list) {
		assertThat(this.visitor.get(list)).bodyText()
			.contains("<span class=\"code-badge\">BS</span>", "href=\"" + PAGE + "?asOf=2024-11-08\"");
	}

	@Test
	void itsMissionsAreListedAndWhoeverIsNotOnRecordIsNotFound() {
		assertThat(this.visitor.get("/contributors/bs")).hasStatusOk()
			.bodyText()
			.contains("Country BS: what it promised and sent", "Mission MSS", "href=\"" + PAGE + "?asOf=2024-11-08\"");
		assertThat(this.visitor.get("/contributors/XX")).hasStatus(404);
		assertThat(this.visitor.get("/missions/MSS/contributors/XX")).hasStatus(404);
		assertThat(this.visitor.get("/missions/NONE/contributors/BS")).hasStatus(404);
	}

	@Test
	void beforeAnythingHappenedThePageSaysWhatWouldBeThere() {
		assertThat(this.visitor.as("DEPLOYMENT_OFFICER").get(PAGE + "?asOf=2024-01-01")).hasStatusOk()
			.bodyText()
			.contains("It has promised nobody until this day", "No count of its people",
					"None of its people have moved", "/missions/MSS/new-pledge?contributor=BS")
			.doesNotContain("<svg class=\"step-box\"", "??");
	}

}
