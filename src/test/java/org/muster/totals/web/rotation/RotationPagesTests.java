package org.muster.totals.web.rotation;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class RotationPagesTests {

	private static final String ROTATION = "/missions/MSS/rotation";

	private static final String EXTENSIONS = "/batches/B1/extensions";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Records records;

	private Visitor command;

	private long batch;

	@BeforeEach
	void twoInMissionForThreeMonths() {
		this.records = new Records(this.jdbc);
		this.command = new Visitor(this.mvc, "COMMAND");
		this.batch = this.records.batch(this.records.mission("MSS"), this.records.home(), "B1", 2);
		this.jdbc.sql("update batch set tour_months = 3 where id = ?").param(this.batch).update();
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		for (String number : new String[] { "EX-1", "EX-2" }) {
			long officer = this.records.activeOfficer(number);
			this.records.roll(this.batch, officer, "2024-06-01", null);
			this.records.manifest(out, officer);
		}
	}

	@Test
	void toursThatAreOverAreCountedByDays() {
		assertThat(this.command.get(ROTATION)).hasStatusOk()
			.bodyText()
			.contains("2 officers should have gone home", "25 Sep 2024", "44", "overdue");
		assertThat(this.command.get(ROTATION + "?asOf=2024-09-25")).bodyText().doesNotContain("should have gone home");
		assertThat(this.command.get(ROTATION + "/officers")).bodyText().contains("EX-1", "EX-2", "25 Jun 2024");
		assertThat(this.command.get(ROTATION + "/officers.csv?batch=B1")).bodyText().contains("EX-2", "2024-09-25");
	}

	@Test
	void anOrderExtendsTheToursOfTheBatchOrOfOfficersUntilItIsWithdrawn() {
		assertThat(extend("Order 1", "2025-01-31", "")).redirectedUrl().isEqualTo(EXTENSIONS);
		assertThat(this.command.get(ROTATION)).bodyText()
			.contains("31 Jan 2025", "Order 1")
			.doesNotContain("should have gone home");
		assertThat(extend("Order 2", "2025-03-31", "EX-2")).redirectedUrl().isEqualTo(EXTENSIONS);
		assertThat(this.command.get(ROTATION)).bodyText().contains("31 Jan 2025", "31 Mar 2025", "Order 2");
		for (long order : this.jdbc.sql("select id from tour_extension").query(Long.class).list()) {
			assertThat(this.command.post(EXTENSIONS + "/" + order + "/withdrawal", "reason", "Relief came"))
				.redirectedUrl()
				.isEqualTo(EXTENSIONS);
		}
		assertThat(this.command.get(ROTATION)).bodyText().contains("2 officers should have gone home");
		assertThat(this.command.get(EXTENSIONS)).bodyText().contains("Relief came", "Order 1");
	}

	@Test
	void anOrderThatCannotBeIsRefusedBesideTheField() {
		extend("Order 1", "2025-01-31", "");
		assertThat(extend("order 1", "2025-01-31", "")).bodyText().contains("with this reference is on record");
		assertThat(extend("Order 2", "2024-11-07", "")).bodyText().contains("new end is after the day of the order");
		assertThat(extend("Order 2", "2025-01-31", "EX-9")).bodyText().contains("Not on record: EX-9");
		this.records.activeOfficer("EX-3");
		assertThat(extend("Order 2", "2025-01-31", "EX-3")).bodyText().contains("Not in mission with this batch: EX-3");
		assertThat(extend(" ", "2025-01-31", "")).bodyText().contains("Say how the order is called");
		assertThat(new Visitor(this.mvc, "DEPLOYMENT_OFFICER").post(EXTENSIONS, "reference", "R", "authority", "A",
				"orderedOn", "2024-11-07", "newEnd", "2025-01-31"))
			.hasStatus(403);
	}

	@Test
	void aReliefIsPairedWithTheBatchItRelievesAndTheDaysOfOverlapAreTold() {
		long relief = this.records.batch(
				this.jdbc.sql("select id from mission where code = 'MSS'").query(Long.class).single(),
				this.jdbc.sql("select id from contributor where code = 'KE'").query(Long.class).single(), "B2", 2);
		this.jdbc.sql("update batch set relieves_id = ?, planned_departure = '2024-09-15' where id = ?")
			.params(this.batch, relief)
			.update();
		assertThat(this.command.get(ROTATION)).bodyText()
			.containsSubsequence("Batch B1", "25 Sep 2024", "Batch B2", "15 Sep 2024", "10");
		this.jdbc.sql("update batch set planned_departure = '2024-10-01' where id = ?").param(relief).update();
		assertThat(this.command.get(ROTATION)).bodyText().contains("−6", "gap");
	}

	@Test
	void whatUnitsKeepAtHomeStandsAgainstTheirFloorsWithTheUnitsBelow() {
		long above = this.records.unit("APS");
		long unit = this.records.unit("RDU", above);
		this.jdbc.sql("update unit set floor = 2 where id in (?, ?)").params(above, unit).update();
		for (long officer : this.jdbc.sql("select id from officer where service_number in ('EX-1', 'EX-2')")
			.query(Long.class)
			.list()) {
			this.records.posting(officer, unit, null, null);
		}
		this.records.posting(this.records.activeOfficer("EX-3"), unit, null, null);
		this.records.posting(this.records.activeOfficer("EX-4"), above, null, null);
		assertThat(this.command.get("/left-at-home")).hasStatusOk().bodyText().contains("Unit APS", "below floor");
		assertThat(this.command.get("/left-at-home.csv")).bodyText()
			.contains("Unit APS,4,,2,,2,,2,", "Unit RDU,3,,2,,1,,2,");
		assertThat(this.command.get("/left-at-home.csv?asOf=2024-06-24")).bodyText().contains("Unit RDU,3,,0,,3,,2,");
	}

	@Test
	void thePageOfABatchSaysWhatComesNextAndShowsItsMovements() {
		assertThat(this.command.get("/batches/B1")).bodyText()
			.contains("2 in mission", "Record a return home", "Record a death", "Extend the tour", "25 Jun 2024");
	}

	private MvcTestResult extend(String reference, String end, String numbers) {
		return this.command.post(EXTENSIONS, "reference", reference, "authority", "Inspector-General", "orderedOn",
				LocalDate.of(2024, 11, 8), "newEnd", end, "numbers", numbers);
	}

}
