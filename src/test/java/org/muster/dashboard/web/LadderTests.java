package org.muster.dashboard.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.dashboard.web.Ladder.Marker;
import org.muster.dashboard.web.Ladder.Rung;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

	@Test
	void rungsStandEndToEndAndFillTheWholeWidth() {
		Ladder ladder = ladder(2500, Figure.about(400), Figure.exact(600), Figure.ZERO, Figure.exact(1000),
				Figure.atLeast(1900));
		assertThat(ladder.drawn()).extracting(Rung::kind).containsExactly("deployed", "ready", "pledged");
		assertThat(ladder.drawn()).extracting(Rung::x).containsExactly("0.000%", "13.793%", "34.483%");
		assertThat(ladder.drawn()).extracting(Rung::width).containsExactly("13.793%", "20.690%", "65.517%");
		assertThat(ladder.figure("unfilled")).isEqualTo(Figure.ZERO);
	}

	@Test
	void pledgesBeyondTheMandateMoveItsMarkerInwards() {
		Ladder ladder = ladder(2500, Figure.about(400), Figure.exact(600), Figure.ZERO, Figure.exact(1000),
				Figure.atLeast(1900));
		assertThat(ladder.markers()).extracting(Marker::kind).containsExactly("authorised", "expected");
		assertThat(ladder.markers()).extracting(Marker::x).containsExactly("86.207%", "34.483%");
		assertThat(ladder.markers()).extracting(Marker::anchor).containsExactly("end", "start");
		assertThat(ladder.markers()).extracting(Marker::text)
			.containsExactly("authorised 2,500", "Kenya expected 1,000");
	}

	@Test
	void whatNobodyPromisedIsUnfilledUpToTheMandate() {
		Ladder ladder = ladder(2500, Figure.exact(400), Figure.exact(100), Figure.exact(100), Figure.exact(1000),
				Figure.ZERO);
		assertThat(ladder.figure("home_to_come")).isEqualTo(Figure.exact(400));
		assertThat(ladder.figure("unfilled")).isEqualTo(Figure.exact(1500));
		assertThat(ladder.drawn().get(ladder.drawn().size() - 1).x()).isEqualTo("40.000%");
	}

	@Test
	void withoutMandateAndPeopleThereIsNothingToDraw() {
		Ladder ladder = ladder(null, Figure.ZERO, Figure.ZERO, Figure.ZERO, Figure.ZERO, Figure.ZERO);
		assertThat(ladder.drawn()).isEmpty();
		assertThat(ladder.markers()).isEmpty();
		assertThat(ladder.rungs()).allSatisfy((rung) -> assertThat(rung.width()).isEqualTo("0.000%"));
	}

	@Test
	void aLabelShowsOnlyWhereItFitsIntoItsRung() {
		Ladder ladder = ladder(2500, Figure.exact(3), Figure.exact(600), Figure.ZERO, Figure.exact(603), Figure.ZERO);
		Rung tiny = ladder.rungs().get(0);
		assertThat(tiny.brief()).isNull();
		assertThat(tiny.full()).isNull();
		Rung ready = ladder.rungs().get(1);
		assertThat(ready.brief()).isEqualTo(280);
		assertThat(ready.full()).isEqualTo(400);
	}

	@Test
	void moreDeployedThanAuthorisedKeepsEveryPlaceWithinTheLadder() {
		Ladder ladder = ladder(100, Figure.exact(500), Figure.ZERO, Figure.ZERO, Figure.exact(100), Figure.ZERO);
		assertThat(ladder.drawn()).extracting(Rung::width).containsExactly("100.000%");
		assertThat(ladder.markers()).extracting(Marker::x).containsExactly("20.000%", "20.000%");
	}

	private static Ladder ladder(@Nullable Integer authorised, Figure deployed, Figure ready, Figure inTraining,
			Figure expected, Figure others) {
		MandateInForce mandate = (authorised != null)
				? new MandateInForce("UNSCR 2751", DAY.plusYears(1), 365, Figure.exact(authorised), null) : null;
		ContributorPosition home = new ContributorPosition("KE", "Kenya", true, false, expected, deployed,
				expected.minus(deployed).neverBelowZero(), null, null, null, false);
		ContributorPosition other = new ContributorPosition("OTHERS", "Other countries", false, true, others,
				Figure.ZERO, others, null, null, null, false);
		Position position = new Position(new MissionSummary(1, "MSS", "Mission", "HT", "KE"), new AsOf(DAY, DAY),
				mandate, deployed, ready, inTraining, expected, expected.plus(others), others,
				home.outstanding().plus(others), List.of(), List.of(home, other), List.of());
		return Ladder.of(position, (kind) -> kind);
	}

}
