package org.muster.shared.view;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.muster.shared.view.chart.StepChart;

import static org.assertj.core.api.Assertions.assertThat;

class StepChartTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final LocalDate LAST = FIRST.plusDays(720);

	@Test
	void aLineStaysLevelUntilTheNextStep() {
		StepChart.Line line = line(FIRST, 400, FIRST.plusDays(360), 0);
		assertThat(chart(line).path(line)).isEqualTo("M0.0 0.0H360.0V200.0H720");
	}

	@Test
	void whatBeganBeforeIsDrawnFromTheEdge() {
		StepChart.Line line = line(FIRST.minusDays(9), 200, FIRST.plusDays(100), 400);
		assertThat(chart(line).path(line)).isEqualTo("M0.0 100.0H100.0V0.0H720");
	}

	@Test
	void theTopIsTheNextNumberThatDividesWell() {
		assertThat(chart(line(FIRST, 400, LAST, 0)).most()).isEqualTo(400);
		assertThat(chart(line(FIRST, 401, LAST, 0)).most()).isEqualTo(800);
		assertThat(chart(line(FIRST, 0, LAST, 0)).most()).isEqualTo(4);
		assertThat(chart(line(FIRST, 1_000_000, LAST, 0)).most()).isEqualTo(2_000_000);
	}

	@Test
	void daysToComeAreMarkedFromTodayOn() {
		assertThat(StepChart.of(FIRST, LAST, FIRST.plusDays(180), List.of()).forecast()).isEqualTo(180.0);
		assertThat(StepChart.of(FIRST, LAST, LAST, List.of()).forecast()).isNull();
	}

	@Test
	void fewMonthsAreMarked() {
		assertThat(StepChart.of(FIRST, LAST, LAST, List.of()).marks()).hasSizeLessThanOrEqualTo(8)
			.startsWith(LocalDate.of(2024, 2, 1));
	}

	private static StepChart chart(StepChart.Line line) {
		return StepChart.of(FIRST, LAST, LAST, List.of(line));
	}

	private static StepChart.Line line(LocalDate day, long number, LocalDate next, long then) {
		TreeMap<LocalDate, Long> numbers = new TreeMap<>();
		numbers.put(day, number);
		numbers.put(next, then);
		return new StepChart.Line("a.line", "ready", numbers);
	}

}
