package org.muster.totals.domain.count;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.muster.batch.domain.BatchState;
import org.muster.shared.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The state of a batch is worked out from the roll, the readiness and the movements.
 */
class BatchFactsTests {

	private static final Figure NOBODY = Figure.ZERO;

	private static final Figure SOME = Figure.about(4);

	@Test
	void withoutARollABatchIsForming() {
		assertThat(at(10, "").state(0, 0, NOBODY)).isEqualTo(BatchState.FORMING);
	}

	@Test
	void withOfficersOnTheRollItIsInTraining() {
		assertThat(at(10, "").state(10, 9, NOBODY)).isEqualTo(BatchState.IN_TRAINING);
	}

	@Test
	void itIsReadyWhenItsReadyOfficersReachThePlannedStrength() {
		assertThat(at(10, "").state(10, 10, NOBODY)).isEqualTo(BatchState.READY);
		assertThat(at(10, "").state(12, 11, NOBODY)).isEqualTo(BatchState.READY);
	}

	@Test
	void whereNothingIsPlannedItIsNotReady() {
		assertThat(at(0, "").state(0, 0, NOBODY)).isEqualTo(BatchState.FORMING);
		assertThat(at(0, "").state(3, 3, NOBODY)).isEqualTo(BatchState.IN_TRAINING);
	}

	@Test
	void itIsCertifiedWhileACertificationStandsAndNobodyHasLeft() {
		assertThat(at(10, "certified").state(10, 10, NOBODY)).isEqualTo(BatchState.CERTIFIED);
		assertThat(at(10, "certified").state(10, 9, NOBODY)).isEqualTo(BatchState.CERTIFIED);
		assertThat(at(10, "certified left underWay").state(10, 10, NOBODY)).isEqualTo(BatchState.DEPARTING);
		assertThat(at(10, "certified cancelled").state(10, 10, NOBODY)).isEqualTo(BatchState.CANCELLED);
	}

	@Test
	void itIsDepartingFromTheFirstDepartureUntilTheLastArrival() {
		assertThat(at(10, "left underWay").state(10, 10, NOBODY)).isEqualTo(BatchState.DEPARTING);
		assertThat(at(10, "left arrived underWay").state(10, 6, SOME)).isEqualTo(BatchState.DEPARTING);
		assertThat(at(10, "left arrived").state(10, 0, SOME)).isEqualTo(BatchState.DEPLOYED);
	}

	@Test
	void itIsHomewardUntilTheLastIsHomeAndThenReturned() {
		assertThat(at(10, "left arrived goingHome").state(10, 0, SOME)).isEqualTo(BatchState.HOMEWARD);
		assertThat(at(10, "left arrived goingHome").state(10, 0, NOBODY)).isEqualTo(BatchState.RETURNED);
	}

	@Test
	void itIsCancelledFromAnyStateBeforeDeparting() {
		assertThat(at(10, "cancelled").state(0, 0, NOBODY)).isEqualTo(BatchState.CANCELLED);
		assertThat(at(10, "cancelled").state(10, 10, NOBODY)).isEqualTo(BatchState.CANCELLED);
		assertThat(at(10, "cancelled left").state(10, 10, NOBODY)).isEqualTo(BatchState.DEPARTING);
		assertThat(at(10, "cancelled left arrived").state(10, 10, SOME)).isEqualTo(BatchState.DEPLOYED);
	}

	private static BatchFacts at(int planned, String facts) {
		return new BatchFacts(1, "B1", "Batch 1", 1, "KE", true, planned, null, null, facts.contains("cancelled"), true,
				new LocalDate[0], facts.contains("left"), facts.contains("arrived"), facts.contains("underWay"),
				facts.contains("goingHome"), facts.contains("certified"), false);
	}

}
