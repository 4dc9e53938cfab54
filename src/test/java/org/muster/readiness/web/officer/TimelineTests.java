package org.muster.readiness.web.officer;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.readiness.domain.person.RollPlace;
import org.muster.readiness.domain.person.Span;
import org.muster.readiness.web.officer.Timeline.Bar;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final LocalDate DAY = LocalDate.of(2023, 7, 2);

	@Test
	void yearsReachFromTheFirstToTheLastDayButNotFarFromTheDayInView() {
		assertThat(of(span("valid", "A", "1998-01-01", "2022-06-01")).years()).containsExactly(2020, 2021, 2022, 2023,
				2024);
		assertThat(of(span("valid", "A", "2023-01-01", null)).years()).containsExactly(2022, 2023, 2024);
		assertThat(of(span("valid", "A", "2023-01-01", "2025-01-01")).years()).containsExactly(2022, 2023, 2024);
	}

	@Test
	void daysStandWhereTheyFallWithinTheYears() {
		Timeline timeline = of(span("valid", "A", "2022-07-02", "2023-01-01"));
		assertThat(timeline.day()).isEqualTo(499.1);
		assertThat(timeline.rows().get(0).bars()).extracting(Bar::from, Bar::width)
			.containsExactly(org.assertj.core.api.Assertions.tuple(166.1, 166.9));
	}

	@Test
	void openDaysReachToTheEdges() {
		assertThat(of(span("ready", "M", null, null)).rows().get(0).bars()).extracting(Bar::from, Bar::width)
			.containsExactly(org.assertj.core.api.Assertions.tuple(0.0, 1000.0));
	}

	@Test
	void thePassesOfACourseShareARow() {
		Timeline timeline = of(span("valid", "A", "2022-01-01", "2023-01-01"),
				span("voided", "A", "2023-01-01", "2024-01-01"), span("ready", "A", "2023-01-01", "2024-01-01"));
		assertThat(timeline.rows()).extracting(Timeline.Row::kind).containsExactly("course", "ready");
		assertThat(timeline.rows().get(0).bars()).hasSize(2);
	}

	@Test
	void theTourIsThatOfTheBatchOnWhoseRollTheOfficerIs() {
		LocalDate departure = LocalDate.of(2024, 1, 1);
		RollPlace place = new RollPlace("B", "Batch", "M", null, DAY, null, departure, departure.plusYears(1));
		RollPlace before = new RollPlace("A", "Left", "M", null, DAY, DAY.plusDays(1), departure,
				departure.plusYears(1));
		assertThat(Timeline.of(List.of(), List.of(before, place), DAY).tour()).isNotNull()
			.extracting((tour) -> tour.span().name())
			.isEqualTo("Batch");
		assertThat(Timeline.of(List.of(), List.of(before), DAY).tour()).isNull();
	}

	private static Timeline of(Span... spans) {
		return Timeline.of(List.of(spans), List.of(), DAY);
	}

	private static Span span(String kind, String name, @Nullable String from, @Nullable String until) {
		return new Span(kind, name, (from != null) ? LocalDate.parse(from) : null,
				(until != null) ? LocalDate.parse(until) : null);
	}

}
