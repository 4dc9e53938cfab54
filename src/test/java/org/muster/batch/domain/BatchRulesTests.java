package org.muster.batch.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.officer.domain.Officer;
import org.muster.officer.domain.Sex;
import org.muster.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class BatchRulesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

	@Test
	void thePlannedStrengthIsZeroOrMore() {
		refused("plannedStrength", () -> batch(-1));
		assertThat(batch(0).plannedTour()).isNull();
	}

	@Test
	void theTourRunsFromThePlannedDepartureForItsMonths() {
		Batch batch = batch(600);
		refused("tourMonths", () -> batch.planDeparture(DAY, 0));
		batch.planDeparture(DAY, 12);
		assertThat(batch.plannedTour()).isEqualTo(new Period(DAY, LocalDate.of(2025, 2, 28)));
	}

	@Test
	void aBatchIsCancelledOnceAndWithAReason() {
		Batch batch = batch(600);
		refused("reason", () -> batch.cancel(DAY, "\t"));
		batch.cancel(DAY, "No funds");
		refused("cancelledOn", () -> batch.cancel(DAY, "No funds"));
	}

	@Test
	void aPlaceOnTheRollIsNotEmpty() {
		RollEntry place = new RollEntry(batch(600), new Officer("P1", "Invented", "Constable", Sex.F, null), DAY);
		refused("until", () -> place.leave(DAY));
		place.leave(DAY.plusDays(1));
	}

	private static Batch batch(int planned) {
		return new Batch(new Mission("MSS", "Mission", "HT", null), new Contributor("KE", "Kenya", true, false), "B1",
				"Batch 1", planned);
	}

}
