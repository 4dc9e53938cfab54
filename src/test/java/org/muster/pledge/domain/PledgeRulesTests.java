package org.muster.pledge.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class PledgeRulesTests {

	private static final LocalDate DAY = LocalDate.of(2023, 7, 29);

	@Test
	void aPledgeIsPositive() {
		refused("number", () -> pledge(0));
		refused("number", () -> pledge(-5));
		assertThat(pledge(1_900).figure()).isEqualTo(Figure.atLeast(1_900));
	}

	@Test
	void aPledgeIsInForceUntilItIsWithdrawn() {
		Pledge pledge = pledge(1_000);
		refused("withdrawnOn", () -> pledge.withdraw(DAY));
		pledge.withdraw(DAY.plusDays(2));
		assertThat(pledge.isInForceOn(DAY.minusDays(1))).isFalse();
		assertThat(pledge.isInForceOn(DAY)).isTrue();
		assertThat(pledge.isInForceOn(DAY.plusDays(1))).isTrue();
		assertThat(pledge.isInForceOn(DAY.plusDays(2))).isFalse();
	}

	@Test
	void aPledgeIsReplacedFromADayOn() {
		Pledge pledge = pledge(1_000);
		LocalDate day = DAY.plusDays(30);
		Pledge replacement = pledge.replaceBy(1_500, Qualifier.EXACT, day, null);
		assertThat(pledge.isInForceOn(day)).isFalse();
		assertThat(replacement.isInForceOn(day)).isTrue();
		assertThat(replacement.isInForceOn(day.minusDays(1))).isFalse();
		assertThat(replacement.figure()).isEqualTo(Figure.exact(1_500));
	}

	@Test
	void aRefusedReplacementLeavesThePledgeInForce() {
		Pledge pledge = pledge(1_000);
		refused("number", () -> pledge.replaceBy(0, Qualifier.EXACT, DAY.plusDays(30), null));
		assertThat(pledge.isInForceOn(DAY.plusDays(30))).isTrue();
	}

	private static Pledge pledge(int number) {
		return new Pledge(new Mission("MSS", "Mission", "HT", null), new Contributor("BS", "Bahamas", false, false),
				number, Qualifier.AT_LEAST, PledgeKind.POLICE, DAY, null);
	}

}
