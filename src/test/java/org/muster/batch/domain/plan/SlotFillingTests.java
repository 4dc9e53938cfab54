package org.muster.batch.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotFillingTests {

	@Test
	void anOfficerFillsOneSlotAtMost() {
		assertThat(SlotFilling.fill(Map.of(1L, 1, 2L, 1), Map.of(7L, List.of(1L, 2L)))).containsValues(0, 1);
	}

	@Test
	void aSlotTakesNoMoreThanItWants() {
		assertThat(SlotFilling.fill(Map.of(1L, 1), Map.of(7L, List.of(1L), 8L, List.of(1L)))).containsEntry(1L, 1);
	}

	@Test
	void whoFitsOnlyOneSlotIsGivenItEvenIfAnotherStoodThereFirst() {
		Map<Long, Integer> wanted = Map.of(1L, 1, 2L, 1, 3L, 1);
		Map<Long, List<Long>> takers = new LinkedHashMap<>();
		takers.put(7L, List.of(1L, 2L));
		takers.put(8L, List.of(2L, 3L));
		takers.put(9L, List.of(1L));
		assertThat(SlotFilling.fill(wanted, takers)).containsAllEntriesOf(wanted);
		takers.put(7L, List.of(2L, 1L));
		takers.put(8L, List.of(2L));
		assertThat(SlotFilling.fill(wanted, takers)).containsEntry(2L, 1).containsEntry(1L, 1).containsEntry(3L, 0);
	}

	@Test
	void nobodyOnTheRollFillsNothing() {
		assertThat(SlotFilling.fill(Map.of(1L, 600), Map.of())).containsEntry(1L, 0);
	}

}
