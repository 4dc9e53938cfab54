package org.muster.statement.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told of a claim that the records contradict, and the ledger of all claims.
 */
@MusterTest
@Transactional
@WithMockUser
class EvidenceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Records records;

	private long mission;

	private long statement;

	/** 200 arrived on 25 June, 200 more left on 10 and arrived on 16 July. */
	@BeforeEach
	void recordAMission() {
		this.records = new Records(this.jdbc);
		this.mission = this.records.mission("MSS");
		long batch = this.records.batch(this.mission, this.records.home(), "B1", 400);
		this.records.pledge(this.mission, this.jdbc.sql("select id from contributor").query(Long.class).single(), 1_000,
				"exact", "2023-07-29");
		this.records.report(this.records.movement(batch, "out", "2024-06-25"), 200, "exact");
		this.records.report(this.records.move(batch, "out", null, "2024-07-10", "2024-07-16"), 200, "exact");
		this.statement = this.records.statement("S1", "2024-07-12");
	}

	@Test
	void peopleUnderWayExplainACountAtDeparture() {
		assertThat(claim("deployed", "2024-07-12", 400)).contains("What would explain the difference",
				"200 were under way on that day: departed 10 Jul 2024, arrived 16 Jul 2024. Counted at departure, the figure"
						+ " is 400, and the claim agrees.",
				"As of 16 Jul 2024, 4 days after, the figure is 400, and the claim would agree.",
				"href=\"/missions/MSS/movements?asOf=2024-07-12\"");
	}

	@Test
	void anotherMeasureOfTheSameDayIsTold() {
		assertThat(claim("deployed", "2024-07-12", 1_000))
			.contains("Another measure of that day would agree: Expected is 1,000",
					"Another measure of that day would agree: Pledged is 1,000")
			.doesNotContain("the claim agrees.");
	}

	@Test
	void aClaimThatAgreesNeedsNoExplanation() {
		assertThat(claim("deployed", "2024-07-12", 200)).contains("What the computed figure counts", "state-agrees")
			.doesNotContain("What would explain the difference");
	}

	@Test
	void theLedgerShowsEachClaimAgainstTheCurve() {
		this.records.claim(this.statement, this.mission, "deployed", "2024-07-12", 400, "exact");
		this.records.claim(this.statement, this.mission, "deployed", "2024-07-16", 400, "about");
		this.records.claim(this.statement, this.mission, "pledged", "2024-07-12", 1_000, "exact");
		assertThat(page("/missions/mss/claims")).contains("2 claims of this measure, 1 contradicted",
				"claim-point claim-agrees", "claim-point claim-differs", "S1: 400 as of 12 Jul 2024, Differs",
				"step-line step-deployed");
		assertThat(page("/missions/MSS/claims?measure=pledged")).contains("One claim of this measure, 0 contradicted")
			.doesNotContain("step-line step-deployed");
		assertThat(page("/missions/MSS/claims.csv").lines()).hasSize(4);
		assertThat(page("/api/v1/missions/MSS/claims.csv"))
			.contains("S1,MSS,deployed,,2024-07-16,400,about,400,,0,,agrees");
		assertThat(this.mvc.get().uri("/missions/NONE/claims")).hasStatus(404);
	}

	@Test
	void withoutClaimsTheLedgerSaysWhatToDo() {
		assertThat(page("/missions/MSS/claims?measure=nonsense")).contains("No claim of this measure");
	}

	private String claim(String measure, String day, int number) {
		return page("/claims/" + this.records.claim(this.statement, this.mission, measure, day, number, "exact"));
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

}
