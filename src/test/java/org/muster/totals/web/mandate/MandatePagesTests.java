package org.muster.totals.web.mandate;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mission of two mandates: 10 went under the first, 5 of them home and 7 more out under
 * the second.
 */
@MusterTest
@Transactional
class MandatePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	private long batch;

	@BeforeEach
	void twoMandates() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
		long mission = this.records.mission("MSS");
		this.records.mandate(mission, "2024-01-01", "2024-07-01", 10);
		this.records.mandate(mission, "2024-07-01", "2025-01-01", 12);
		this.batch = this.records.batch(mission, this.records.home(), "B1", 10);
		this.records.report(this.records.movement(this.batch, "out", "2024-02-01"), 10, "about");
		this.records.report(this.records.movement(this.batch, "home", "2024-08-01"), 5, "exact");
		this.records.report(this.records.movement(this.batch, "out", "2024-09-01"), 7, "exact");
	}

	@Test
	void theTotalsAreAskedByMandateAndAcross() {
		assertThat(Pages.body(this.pages.get("/missions/MSS/by-mandate.csv")).lines().skip(1)).containsExactly(
				"Resolution of 2024-01-01,un_authorised,2024-01-01,2024-06-30,10,,0,,10,about,0,,0,,0,,10,about,10,about,"
						+ "2024-02-01,151,",
				"Resolution of 2024-07-01,un_authorised,2024-07-01,2024-11-08,12,,10,about,7,,5,,0,,0,,12,about,12,about,"
						+ "2024-09-01,69,",
				"all,,2024-01-01,2024-11-08,,,0,,17,about,5,,0,,0,,12,about,12,about,2024-09-01,220,");
		assertThat(this.pages.get("/missions/MSS/by-mandate")).hasStatusOk()
			.bodyText()
			.contains("all mandates", "/missions/MSS/headcount?from=2024-07-01&amp;asOf=2024-11-08");
		assertThat(Pages.body(this.pages.get("/missions/MSS/by-mandate.csv?asOf=2024-03-01")).lines()).hasSize(2);
	}

	@Test
	void toursThatOutlastTheMandateAreListedAndNeedAttention() {
		long officer = this.records.activeOfficer("EX-1");
		this.records.roll(this.batch, officer, "2024-01-01", null);
		this.jdbc.sql("update batch set tour_months = 12").update();
		this.records.manifest(this.records.move(this.batch, "out", null, null, "2024-10-01"), officer);
		assertThat(this.pages.get("/missions/MSS/outlasting.csv")).bodyText()
			.contains("EX-1,Invented,Constable,,Batch B1,2024-10-01,2025-10-01,273,");
		assertThat(this.pages.get("/missions/MSS/outlasting")).hasStatusOk().bodyText().contains("EX-1");
		assertThat(this.pages.get("/missions/MSS")).bodyText()
			.contains("1 tour outlasts the mandate", "Mandate ends in 54 days");
		this.records.manifest(this.records.plan(this.batch, "home", "2024-12-31"), officer);
		assertThat(this.pages.get("/missions/MSS/outlasting")).bodyText().contains("No tour by name ends after");
	}

	@Test
	void anOrderThatExtendsTheTourDecidesWhetherItOutlastsTheMandate() {
		long officer = this.records.activeOfficer("EX-1");
		this.records.roll(this.batch, officer, "2024-01-01", null);
		this.jdbc.sql("update batch set tour_months = 2").update();
		this.records.manifest(this.records.move(this.batch, "out", null, null, "2024-10-01"), officer);
		assertThat(this.pages.get("/missions/MSS/outlasting.csv")).bodyText().doesNotContain("EX-1");
		long order = this.records.add("tour_extension", "batch_id", this.batch, "reference", "Order 1", "authority",
				"Inspector-General", "ordered_on", LocalDate.of(2024, 11, 1), "new_end", LocalDate.of(2025, 1, 31),
				"whole_batch", true);
		assertThat(this.pages.get("/missions/MSS/outlasting.csv")).bodyText()
			.contains("EX-1,Invented,Constable,,Batch B1,2024-10-01,2025-01-31,30,");
		assertThat(this.pages.get("/missions/MSS/outlasting.csv?asOf=2024-10-31")).bodyText().doesNotContain("EX-1");
		assertThat(this.pages.get("/missions/MSS")).bodyText().contains("1 tour outlasts the mandate");
		this.jdbc
			.sql("update tour_extension set withdrawn_on = '2024-11-05', withdraw_reason = 'Relief came' where id = ?")
			.param(order)
			.update();
		assertThat(this.pages.get("/missions/MSS/outlasting.csv")).bodyText().doesNotContain("EX-1");
	}

	@Test
	void aMandateThatAnotherFollowsNeedsNoAttentionForItsEnd() {
		assertThat(this.pages.get("/missions/MSS?asOf=2024-06-01")).bodyText().doesNotContain("Mandate ends");
	}

}
