package org.muster.readiness.explained;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.tour.Expiry;
import org.muster.readiness.domain.tour.Refresher;
import org.muster.readiness.domain.tour.TourLapse;
import org.muster.readiness.domain.tour.TourQueries.Endurance;
import org.muster.readiness.service.explained.Expiries;
import org.muster.readiness.service.explained.Horizon;
import org.muster.readiness.service.explained.TourOutlook;
import org.muster.readiness.service.explained.Tours;
import org.muster.shared.AsOf;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class TourTests {

	private static final LocalDate DEPARTURE = LocalDate.of(2025, 1, 15);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Tours tours;

	@Autowired
	private Expiries expiries;

	@Autowired
	private Batches batches;

	private Records records;

	private long batch;

	private long firstAid;

	@BeforeEach
	void planATour() {
		this.records = new Records(this.jdbc);
		long mission = this.records.mission("TOUR");
		this.batch = this.records.batch(mission, this.records.home(), "TOUR-1", 2);
		this.jdbc.sql("update batch set planned_departure = ?, tour_months = 12 where id = ?")
			.params(DEPARTURE, this.batch)
			.update();
		this.firstAid = this.records.course("TOUR-AID", 24);
		this.records.requirement(mission, this.firstAid, "2020-01-01");
	}

	@Test
	void whoIsReadyOnDepartureAndLapsesDuringTheTourDoesNotHoldOut() {
		passedOn("T-1", "2024-11-01");
		passedOn("T-2", "2023-06-01");
		onTheRoll("T-3");
		TourOutlook outlook = outlook("2024-11-08");
		assertThat(outlook.endurance()).isEqualTo(new Endurance(2, 2, 1));
		assertThat(outlook.lapses())
			.containsExactly(new TourLapse(LocalDate.of(2025, 6, 1), "TOUR-AID", "Course TOUR-AID", false, 1, 1));
	}

	@Test
	void aRefresherBetweenTwoDaysWouldCloseTheGap() {
		passedOn("T-1", "2023-06-01");
		assertThat(outlook("2024-11-08").refreshers()).containsExactly(
				new Refresher("TOUR-AID", "Course TOUR-AID", 1, LocalDate.of(2024, 1, 15), LocalDate.of(2025, 5, 31)));
	}

	@Test
	void whoIsNoLongerActiveLapsesWithoutACourse() {
		long officer = this.records.officer("T-1");
		this.records.status(officer, "active", null, "2025-03-01");
		this.records.roll(this.batch, officer, "2024-01-01", null);
		this.records.pass(officer, this.firstAid, "2024-11-01");
		assertThat(outlook("2024-11-08").lapses())
			.containsExactly(new TourLapse(LocalDate.of(2025, 3, 1), null, null, false, 1, 0));
	}

	@Test
	void theEarliestDepartureIsTheFirstDayOnWhichAsManyAsPlannedAreReady() {
		passedOn("T-1", "2024-09-01");
		passedOn("T-2", "2024-11-01");
		assertThat(outlook("2024-08-01").earliestDeparture()).isEqualTo("2024-11-01");
		assertThat(outlook("2024-12-24").earliestDeparture()).isEqualTo("2024-12-24");
		assertThat(outlook("2026-09-01").earliestDeparture()).isNull();
	}

	@Test
	void aWholeTourHasToFitIntoTheReadyDays() {
		passedOn("T-1", "2024-09-01");
		passedOn("T-2", "2024-11-01");
		assertThat(outlook("2024-08-01").earliestForTour()).isEqualTo("2024-11-01");
		assertThat(outlook("2025-09-01").earliestForTour()).isEqualTo("2025-09-01");
		assertThat(outlook("2025-09-02").earliestForTour()).isNull();
	}

	@Test
	void whatLapsesOnTheDayOfDepartureLapsesBeforeIt() {
		passedOn("T-1", "2023-01-15");
		passedOn("T-2", "2023-01-16");
		assertThat(expiring(Horizon.DEPARTURE)).extracting(Expiry::serviceNumber).containsExactly("T-1");
	}

	@Test
	void whatIsValidThroughTheLastDayOfTheTourDoesNotLapse() {
		passedOn("T-1", "2024-01-14");
		passedOn("T-2", "2024-01-15");
		assertThat(expiring(Horizon.TOUR)).extracting(Expiry::validThrough).containsExactly(LocalDate.of(2026, 1, 13));
	}

	@Test
	void anUnknownHorizonIsTheDeparture() {
		assertThat(List.of(Horizon.of("soon"), Horizon.of("0"), Horizon.of("99999"), Horizon.of(null)))
			.containsOnly(new Horizon(Horizon.DEPARTURE));
		assertThat(Horizon.of("90")).isEqualTo(new Horizon("90"));
	}

	private List<Expiry> expiring(String until) {
		return this.expiries.of(this.batches.get("TOUR-1"), Horizon.of(until), null, asOf("2024-11-08"));
	}

	private TourOutlook outlook(String day) {
		return this.tours.of("TOUR-1", asOf(day));
	}

	private static AsOf asOf(String day) {
		return new AsOf(LocalDate.parse(day), LocalDate.of(2024, 11, 8));
	}

	private void passedOn(String serviceNumber, String day) {
		this.records.pass(onTheRoll(serviceNumber), this.firstAid, day);
	}

	private long onTheRoll(String serviceNumber) {
		long officer = this.records.activeOfficer(serviceNumber);
		this.records.roll(this.batch, officer, "2024-01-01", null);
		return officer;
	}

}
