package org.muster.totals;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.muster.batch.domain.BatchState;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A future day is a forecast: planned departures and homeward movements happen on their
 * days.
 */
@MusterTest
@Transactional
class ForecastTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Positions positions;

	private Records records;

	private long mission;

	private long home;

	private long batch;

	private long one;

	private long two;

	@BeforeEach
	void putTwoReadyOfficersOnARoll() {
		this.records = new Records(this.jdbc);
		this.mission = this.records.mission("MSS");
		this.home = this.records.home();
		this.batch = this.records.batch(this.mission, this.home, "B1", 2);
		this.one = this.records.activeOfficer("P1");
		this.two = this.records.activeOfficer("P2");
		this.records.roll(this.batch, this.one, "2024-06-01", null);
		this.records.roll(this.batch, this.two, "2024-06-01", null);
	}

	@Test
	void aDayToComeIsMarkedAsAForecast() {
		assertThat(on("2024-11-08").asOf().isForecast()).isFalse();
		assertThat(on("2024-11-09").asOf().isForecast()).isTrue();
	}

	@Test
	void aPlannedDepartureTakesTheReadyOfTheRollOnItsDay() {
		plannedDeparture("2024-12-01");
		assertThat(on("2024-11-30").ready()).isEqualTo(Figure.exact(2));
		assertThat(on("2024-12-01").ready()).isEqualTo(Figure.ZERO);
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.exact(2));
		assertThat(batchOn("2024-12-01").state()).isEqualTo(BatchState.DEPLOYED);
	}

	@Test
	void aPlannedDepartureOfThePastMovesNobody() {
		plannedDeparture("2024-11-08");
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.ZERO);
		assertThat(batchOn("2024-12-01").state()).isEqualTo(BatchState.READY);
	}

	@Test
	void aCancelledBatchDepartsNoMore() {
		plannedDeparture("2024-12-01");
		this.records.plan(this.batch, "out", "2024-12-02");
		this.jdbc.sql("update batch set cancelled_on = '2024-11-01', cancel_reason = 'No funds' where id = ?")
			.param(this.batch)
			.update();
		assertThat(on("2024-12-03").deployed()).isEqualTo(Figure.ZERO);
		assertThat(batchOn("2024-12-03").state()).isEqualTo(BatchState.CANCELLED);
	}

	@Test
	void anAnnouncedNumberTakesSoManyOfTheReadyByServiceNumber() {
		this.records.report(this.records.plan(this.batch, "out", "2024-12-01"), 1, "exact");
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.exact(1));
		assertThat(on("2024-12-01").ready()).isEqualTo(Figure.exact(1));
	}

	@Test
	void eachDepartureTakesOnlyWhoIsStillAtHome() {
		this.records.manifest(this.records.plan(this.batch, "out", "2024-12-01"), this.one);
		long second = this.records.add("movement", "mission_id", this.mission, "contributor_id", this.home, "batch_id",
				this.batch, "direction", "out", "planned_on", LocalDate.of(2024, 12, 10), "carrier", "Flight 2");
		this.records.report(second, 2, "exact");
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.exact(1));
		assertThat(on("2024-12-10").deployed()).isEqualTo(Figure.exact(2));
		assertThat(on("2024-12-10").units()).isEmpty();
		assertThat(batchOn("2024-12-10").onRoll()).isEqualTo(Figure.exact(2));
	}

	@Test
	void whoIsPlannedHomeMayBePlannedOutAgain() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.one);
		this.records.manifest(this.records.plan(this.batch, "home", "2024-12-01"), this.one);
		this.records.manifest(this.records.plan(this.batch, "out", "2024-12-20"), this.one);
		assertThat(on("2024-11-30").deployed()).isEqualTo(Figure.exact(1));
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.ZERO);
		assertThat(batchOn("2024-12-01").state()).isEqualTo(BatchState.RETURNED);
		assertThat(on("2024-12-20").deployed()).isEqualTo(Figure.exact(1));
	}

	@Test
	void aBatchIsHomewardWhileItsPlannedReturnIsUnderWay() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		this.records.manifest(out, this.one);
		this.records.manifest(out, this.two);
		this.records.manifest(this.records.plan(this.batch, "home", "2024-12-01"), this.one);
		assertThat(batchOn("2024-11-30").state()).isEqualTo(BatchState.DEPLOYED);
		assertThat(batchOn("2024-12-01").state()).isEqualTo(BatchState.HOMEWARD);
	}

	@Test
	void whatIsPlannedToDepartAddsToTheLatestReturn() {
		this.records.strengthReturn(this.mission, this.home, "2024-11-01", 20);
		plannedDeparture("2024-12-01");
		assertThat(on("2024-11-30").deployed()).isEqualTo(Figure.exact(20));
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.exact(22));
		assertThat(on("2024-12-01").afterNext()).isEqualTo(Figure.exact(22));
	}

	@Test
	void aPartnersPlannedDepartureCountsItsPlannedStrength() {
		long partner = this.records.batch(this.mission, this.records.country("BS"), "B2", 150);
		this.jdbc.sql("update batch set planned_departure = '2024-12-01' where id = ?").param(partner).update();
		assertThat(on("2024-11-30").deployed()).isEqualTo(Figure.ZERO);
		assertThat(on("2024-12-01").deployed()).isEqualTo(Figure.exact(150));
	}

	private void plannedDeparture(String day) {
		this.jdbc.sql("update batch set planned_departure = ?::date, tour_months = 12 where id = ?")
			.params(day, this.batch)
			.update();
	}

	private Position on(String day) {
		return this.positions.of("MSS", new AsOf(LocalDate.parse(day), TODAY));
	}

	private BatchPosition batchOn(String day) {
		return this.positions.ofBatch("B1", new AsOf(LocalDate.parse(day), TODAY));
	}

}
