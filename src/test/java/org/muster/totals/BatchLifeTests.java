package org.muster.totals;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.batch.domain.BatchState;
import org.muster.shared.AsOf;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.totals.service.Positions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A batch lives from forming to returned by what is on record of it, day by day.
 */
@MusterTest
@Transactional
class BatchLifeTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Positions positions;

	private Records records;

	private long batch;

	private long first;

	private long second;

	@BeforeEach
	void aBatchOfTwoWhoTrained() {
		this.records = new Records(this.jdbc);
		long mission = this.records.mission("MSS");
		this.batch = this.records.batch(mission, this.records.home(), "B1", 2);
		long course = this.records.course("TCCC", null);
		this.records.requirement(mission, course, "2024-01-01");
		this.first = this.records.activeOfficer("EX-1");
		this.second = this.records.activeOfficer("EX-2");
		for (long officer : new long[] { this.first, this.second }) {
			this.records.roll(this.batch, officer, "2024-02-01", null);
		}
		this.records.pass(this.first, course, "2024-03-01");
		this.records.pass(this.second, course, "2024-03-10");
	}

	@Test
	void itGoesFromFormingToReturned() {
		certify("2024-04-01");
		arrived("2024-05-01", "2024-05-03", this.first);
		arrived("2024-05-10", "2024-05-12", this.second);
		this.records.manifest(home("2024-08-01", "end_of_tour"), this.first);
		this.records.manifest(home("2024-08-10", "end_of_tour"), this.second);
		lives("2024-01-31", BatchState.FORMING);
		lives("2024-02-01", BatchState.IN_TRAINING);
		lives("2024-03-09", BatchState.IN_TRAINING);
		lives("2024-03-10", BatchState.READY);
		lives("2024-04-01", BatchState.CERTIFIED);
		lives("2024-05-01", BatchState.DEPARTING);
		lives("2024-05-11", BatchState.DEPARTING);
		lives("2024-05-12", BatchState.DEPLOYED);
		lives("2024-07-31", BatchState.DEPLOYED);
		lives("2024-08-01", BatchState.HOMEWARD);
		lives("2024-08-10", BatchState.RETURNED);
	}

	@Test
	void oneWhoIsEvacuatedLeavesTheBatchDeployedAndTheLastHomeMakesItReturned() {
		arrived("2024-05-01", "2024-05-03", this.first, this.second);
		this.records.manifest(home("2024-06-01", "medical"), this.first);
		lives("2024-06-01", BatchState.DEPLOYED);
		this.records.manifest(home("2024-07-01", "disciplinary"), this.second);
		lives("2024-06-30", BatchState.DEPLOYED);
		lives("2024-07-01", BatchState.RETURNED);
	}

	@Test
	void aDeathLeavesTheBatchDeployed() {
		arrived("2024-05-01", "2024-05-03", this.first, this.second);
		this.records.manifest(this.records.move(this.batch, "death", null, "2024-06-01", null), this.first);
		lives("2024-06-01", BatchState.DEPLOYED);
	}

	@Test
	void aReasonOfOnesOwnOnTheManifestStandsAboveThatOfTheMovement() {
		arrived("2024-05-01", "2024-05-03", this.first, this.second);
		long ending = home("2024-06-01", "end_of_tour");
		this.records.add("manifest_entry", "movement_id", ending, "officer_id", this.first, "reason", "medical");
		lives("2024-06-01", BatchState.DEPLOYED);
		this.jdbc.sql("update manifest_entry set reason = null where reason is not null").update();
		lives("2024-06-01", BatchState.HOMEWARD);
		this.jdbc.sql("update movement set reason = 'compassionate' where id = ?").param(ending).update();
		lives("2024-06-01", BatchState.DEPLOYED);
		this.jdbc.sql("update manifest_entry set reason = 'end_of_tour' where movement_id = ?").param(ending).update();
		lives("2024-06-01", BatchState.HOMEWARD);
	}

	@Test
	void whereNoReasonIsKnownTheTourHasEnded() {
		arrived("2024-05-01", "2024-05-03", this.first, this.second);
		this.records.report(home("2024-06-01", null), 1, "exact");
		lives("2024-05-31", BatchState.DEPLOYED);
		lives("2024-06-01", BatchState.HOMEWARD);
		this.jdbc.sql("update movement set reason = 'medical' where direction = 'home'").update();
		lives("2024-06-01", BatchState.DEPLOYED);
	}

	@Test
	void anEvacuationThatIsOnlyPlannedDoesNotTurnTheForecastHomeward() {
		arrived("2024-05-01", "2024-05-03", this.first, this.second);
		long planned = this.records.plan(this.batch, "home", "2024-12-01");
		this.records.manifest(planned, this.first);
		lives("2024-11-30", BatchState.DEPLOYED);
		lives("2024-12-01", BatchState.HOMEWARD);
		this.jdbc.sql("update movement set reason = 'medical' where id = ?").param(planned).update();
		lives("2024-12-01", BatchState.DEPLOYED);
	}

	@Test
	void itIsCancelledFromItsDayOnUnlessItHasDeparted() {
		this.jdbc.sql("update batch set cancelled_on = '2024-04-01', cancel_reason = 'No funds' where id = ?")
			.param(this.batch)
			.update();
		lives("2024-03-31", BatchState.READY);
		lives("2024-04-01", BatchState.CANCELLED);
		arrived("2024-03-20", "2024-03-22", this.first);
		lives("2024-04-01", BatchState.DEPLOYED);
	}

	private long arrived(String departed, String arrived, long... officers) {
		long movement = this.records.move(this.batch, "out", null, departed, arrived);
		for (long officer : officers) {
			this.records.manifest(movement, officer);
		}
		return movement;
	}

	private long home(String day, @Nullable String reason) {
		long movement = this.records.movement(this.batch, "home", day);
		this.jdbc.sql("update movement set reason = :reason where id = :id")
			.param("reason", reason)
			.param("id", movement)
			.update();
		return movement;
	}

	private void certify(String day) {
		this.records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(), "signed_on",
				LocalDate.parse(day), "signatory", "I", "authority", "O", "planned_strength", 2, "on_roll", 2, "ready",
				2);
	}

	private void lives(String day, BatchState state) {
		assertThat(this.positions.ofBatch("B1", new AsOf(LocalDate.parse(day), TODAY)).state()).as(day)
			.isEqualTo(state);
	}

}
