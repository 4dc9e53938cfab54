package org.muster.dashboard.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muster.dashboard.domain.StrengthShown;
import org.muster.shared.Figure;
import org.muster.totals.domain.StrengthStep;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the headquarters page draws of a long curve.
 */
class StrengthShownTests {

	private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

	@Test
	void aFewStepsAreAllShown() {
		List<StrengthStep> steps = steps(120);
		assertThat(StrengthShown.of(steps, FIRST).steps()).isEqualTo(steps);
		assertThat(StrengthShown.of(steps, FIRST).isPart()).isFalse();
	}

	@Test
	void ofManyThoseAreShownThatMoveAndOneEveryFewDays() {
		List<StrengthStep> steps = steps(1_200);
		StrengthShown shown = StrengthShown.of(steps, FIRST.plusDays(777));
		assertThat(shown.isPart()).isTrue();
		assertThat(shown.steps()).hasSizeBetween(100, 150)
			.containsSubsequence(steps.get(0), steps.get(500), steps.get(777), steps.get(901))
			.isSubsetOf(steps);
	}

	/** Every day somebody becomes ready; on two days people arrive or leave. */
	private static List<StrengthStep> steps(int days) {
		List<StrengthStep> steps = new ArrayList<>();
		for (int day = 0; day < days; day++) {
			steps.add(new StrengthStep(FIRST.plusDays(day), Figure.exact((day < 500 || day > 900) ? 0 : 200),
					Figure.exact(day), null, false));
		}
		return steps;
	}

}
