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

	private static final Mission MISSION = new Mission("MSS", "Mission", "HT", null);

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
		Pledge replacement = pledge.replaceBy(terms(1_500, Qualifier.EXACT, day));
		assertThat(pledge.isInForceOn(day)).isFalse();
		assertThat(replacement.isInForceOn(day)).isTrue();
		assertThat(replacement.isInForceOn(day.minusDays(1))).isFalse();
		assertThat(replacement.figure()).isEqualTo(Figure.exact(1_500));
	}

	@Test
	void aRefusedReplacementLeavesThePledgeInForce() {
		Pledge pledge = pledge(1_000);
		refused("number", () -> pledge.replaceBy(terms(0, Qualifier.EXACT, DAY.plusDays(30))));
		assertThat(pledge.isInForceOn(DAY.plusDays(30))).isTrue();
	}

	@Test
	void aPledgeIsReplacedOnALaterDayAndNotAfterItsWithdrawal() {
		Pledge pledge = pledge(1_000);
		refused("pledgedOn", () -> pledge.replaceBy(terms(900, Qualifier.EXACT, DAY)));
		pledge.withdraw(DAY.plusDays(10));
		refused("pledgedOn", () -> pledge.replaceBy(terms(900, Qualifier.EXACT, DAY.plusDays(11))));
		assertThat(pledge.replaceBy(terms(900, Qualifier.EXACT, DAY.plusDays(10)))).isNotNull();
	}

	@Test
	void theStagesOfAPledgeFollowOneAnother() {
		Pledge pledge = pledge(1_000);
		refused("notifiedOn", () -> pledge.reach(new PledgeStages(DAY.minusDays(1), null, null, null)));
		refused("confirmedOn", () -> pledge.reach(new PledgeStages(DAY.plusDays(2), DAY.plusDays(1), null, null)));
		refused("inTheatreOn", () -> pledge.reach(new PledgeStages(DAY, null, DAY.minusDays(1), null)));
		pledge.reach(new PledgeStages(DAY, DAY, DAY, "No aircraft"));
		refused("pledgedOn", () -> pledge.word(terms(1_000, Qualifier.EXACT, DAY.plusDays(1))));
	}

	@Test
	void aPledgeIsNotMadeOnTheDayOfItsWithdrawalOrLater() {
		Pledge pledge = pledge(1_000);
		pledge.withdraw(DAY.plusDays(1));
		refused("pledgedOn", () -> pledge.word(terms(1_000, Qualifier.EXACT, DAY.plusDays(1))));
		pledge.stand();
		pledge.word(terms(1_000, Qualifier.EXACT, DAY.plusDays(1)));
		assertThat(pledge.isInForceOn(DAY.plusDays(1))).isTrue();
	}

	@Test
	void onlyANamedContributorTakesUpTheCollectivePledgeOfTheSameMission() {
		Pledge together = pledge("OTHERS", true);
		Pledge named = pledge("BS", false);
		named.takeUp(together);
		refused("takesUp", () -> named.takeUp(pledge("JM", false)));
		refused("takesUp", () -> together.takeUp(pledge("MORE", true)));
		named.takeUp(null);
	}

	@Test
	void whatIsTakenUpOfACollectivePledgeIsCountedOnce() {
		CountedPledge some = new CountedPledge(1, 1, DAY, Figure.atLeast(1_900), Figure.about(400));
		assertThat(some.figure()).hasToString("≥≈ 1,500");
		assertThat(new CountedPledge(1, 1, DAY, Figure.exact(300), Figure.exact(400)).figure()).isEqualTo(Figure.ZERO);
		assertThat(CountedPledge.sum(650, new String[] { "about", "at_least" })).hasToString("≥≈ 650");
	}

	private static Pledge pledge(int number) {
		return new Pledge(MISSION, new Contributor("BS", "Bahamas", false, false),
				terms(number, Qualifier.AT_LEAST, DAY));
	}

	private static Pledge pledge(String code, boolean collective) {
		return new Pledge(MISSION, new Contributor(code, code, false, collective), terms(100, Qualifier.EXACT, DAY));
	}

	private static PledgeTerms terms(int number, Qualifier qualifier, LocalDate day) {
		return new PledgeTerms(number, qualifier, PledgeKind.POLICE, day, null);
	}

}
