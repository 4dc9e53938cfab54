package org.muster.batch.domain.hold;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.batch.domain.Batch;
import org.muster.batch.service.hold.HoldBook;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class HoldRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	private final Batch batch = new Batch(new Mission("MSS", "Mission", "HT", "KE"),
			new Contributor("KE", "Kenya", true, false), "B1", "Batch 1", 600);

	@Test
	void aBatchIsHeldFromTheDayOfOpeningUntilItIsReleased() {
		Hold hold = hold(5);
		assertThat(hold.isOpenOn(TODAY.minusDays(6))).isFalse();
		assertThat(hold.isOpenOn(TODAY.minusDays(5))).isTrue();
		hold.release(TODAY, TODAY);
		assertThat(hold.isOpenOn(TODAY.minusDays(1))).isTrue();
		assertThat(hold.isOpenOn(TODAY)).isFalse();
	}

	@Test
	void aHoldIsReleasedOnceAndNotBeforeItWasOpenedNorOnADayToCome() {
		Hold hold = hold(5);
		refused("closedOn", () -> hold.release(TODAY.minusDays(6), TODAY));
		refused("closedOn", () -> hold.release(TODAY.plusDays(1), TODAY));
		hold.release(TODAY, TODAY);
		refused("closedOn", () -> hold.release(TODAY, TODAY));
	}

	@Test
	void aHoldIsNotOpenedOnADayToCome() {
		refused("openedOn", () -> hold(-1));
	}

	@Test
	void delaysAddUpByCauseAndEachDayCountsOnceForTheBatch() {
		HoldBook book = new HoldBook(TODAY, List.of(row("funds", 20, 10), row("equipment", 15, 5),
				row("airlift", 12, 11), row("equipment", 2, null)));
		assertThat(book.daysByCause()).containsEntry("funds", 10L)
			.containsEntry("equipment", 12L)
			.containsEntry("airlift", 1L);
		assertThat(book.days()).isEqualTo(17);
		assertThat(book.open()).hasSize(1);
	}

	@Test
	void aHoldReleasedAfterTheDayInViewCountsUntilThatDay() {
		assertThat(new HoldBook(TODAY.minusDays(4), List.of(row("funds", 10, 0))).days()).isEqualTo(6);
	}

	private Hold hold(int daysAgo) {
		return new Hold(this.batch, HoldCause.FUNDS, TODAY.minusDays(daysAgo), TODAY, null);
	}

	private static HoldRow row(String cause, int openedAgo, @Nullable Integer closedAgo) {
		return new HoldRow(1, cause, TODAY.minusDays(openedAgo),
				(closedAgo != null) ? TODAY.minusDays(closedAgo) : null, null, "somebody");
	}

}
