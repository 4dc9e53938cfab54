package org.muster.mission.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.mission.domain.mandate.Authority;
import org.muster.mission.domain.mandate.Mandate;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.domain.mandate.MandateTerms;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.muster.testing.BrokenRules.refused;

class MissionRulesTests {

	private static final LocalDate FROM = LocalDate.of(2024, 10, 2);

	private static final LocalDate UNTIL = LocalDate.of(2025, 10, 2);

	private final Mission mission = new Mission("MSS", "Support Mission", "HT", "KE");

	@Test
	void aMandateIsInForceFromItsFirstDayUntilBeforeItsEnd() {
		Mandate mandate = mandate(FROM, UNTIL, 2_500);
		assertThat(mandate.isInForceOn(FROM.minusDays(1))).isFalse();
		assertThat(mandate.isInForceOn(FROM)).isTrue();
		assertThat(mandate.isInForceOn(UNTIL.minusDays(1))).isTrue();
		assertThat(mandate.isInForceOn(UNTIL)).isFalse();
	}

	@Test
	void on8November2024TheMandateHas328DaysLeft() {
		MandateInForce inForce = mandate(FROM, UNTIL, 2_500).asOf(LocalDate.of(2024, 11, 8));
		assertThat(inForce.daysLeft()).isEqualTo(328);
		assertThat(inForce.authorised()).isEqualTo(Figure.about(2_500));
	}

	@Test
	void aMandateIsNotEmptyAndItsStrengthNotNegative() {
		refused("until", () -> mandate(FROM, FROM, 2_500));
		refused("authorisedStrength", () -> mandate(FROM, UNTIL, -1));
		assertThat(mandate(FROM, FROM.plusDays(1), 0)).isNotNull();
	}

	@Test
	void theHomeServiceIsNotACollective() {
		refused("home", () -> new Contributor("KE", "Kenya", true, true));
		assertThat(new Contributor("KE", "Kenya", true, false).isHome()).isTrue();
	}

	@Test
	void onlyASavedMissionHasASummary() {
		assertThatIllegalStateException().isThrownBy(this.mission::summary);
	}

	private Mandate mandate(LocalDate from, LocalDate until, int strength) {
		return new Mandate(this.mission, new MandateTerms("UNSCR 2751", Authority.UN_AUTHORISED, null, from, until,
				strength, Qualifier.ABOUT, null));
	}

}
