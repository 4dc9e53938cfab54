package org.muster.batch.domain.movement;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class MovementRulesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 6, 25);

	private final Mission mission = new Mission("MSS", "Mission", "HT", null);

	private final Contributor contributor = new Contributor("KE", "Kenya", true, false);

	@Test
	void anOfficerIsInMissionFromTheDayOfArrival() {
		Movement out = movement(Direction.OUT);
		out.depart(DAY);
		assertThat(out.effectiveOn()).isNull();
		out.arrive(DAY.plusDays(1));
		assertThat(out.effectiveOn()).isEqualTo(DAY.plusDays(1));
	}

	@Test
	void anOfficerIsInMissionUntilTheDayOfDepartureForHome() {
		Movement home = movement(Direction.HOME);
		home.arrive(DAY.plusDays(1));
		assertThat(home.effectiveOn()).isEqualTo(DAY.plusDays(1));
		home.depart(DAY);
		assertThat(home.effectiveOn()).isEqualTo(DAY);
	}

	@Test
	void anArrivalIsNotBeforeTheDeparture() {
		Movement out = movement(Direction.OUT);
		out.depart(DAY);
		refused("arrivedOn", () -> out.arrive(DAY.minusDays(1)));
		out.arrive(DAY);
		refused("departedOn", () -> out.depart(DAY.plusDays(1)));
	}

	@Test
	void onlyTheWayHomeHasAReason() {
		refused("reason", () -> movement(Direction.OUT).becauseOf(HomewardReason.MEDICAL));
		refused("reason", () -> movement(Direction.DEATH).becauseOf(HomewardReason.MEDICAL));
		movement(Direction.HOME).becauseOf(HomewardReason.MEDICAL);
	}

	@Test
	void aReportedNumberIsOneOrMore() {
		refused("number", () -> movement(Direction.OUT).report(0, Qualifier.ABOUT, "Press"));
	}

	private Movement movement(Direction direction) {
		return new Movement(this.mission, this.contributor, null, direction, null);
	}

}
