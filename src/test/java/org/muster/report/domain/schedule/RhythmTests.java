package org.muster.report.domain.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RhythmTests {

	private static final LocalTime SIX = LocalTime.of(6, 0);

	@ParameterizedTest
	@CsvSource({ "MONTHLY, 15, 2024-11-08T12:00, 2024-11-15T06:00", "MONTHLY, 15, 2024-11-15T05:59, 2024-11-15T06:00",
			"MONTHLY, 15, 2024-11-15T06:00, 2024-12-15T06:00", "MONTHLY, 15, 2024-12-31T23:00, 2025-01-15T06:00",
			"MONTHLY, 31, 2024-11-08T12:00, 2024-11-30T06:00", "MONTHLY, 31, 2024-11-30T06:00, 2024-12-31T06:00",
			"MONTHLY, 31, 2025-01-31T06:00, 2025-02-28T06:00", "MONTHLY, 29, 2024-01-29T07:00, 2024-02-29T06:00",
			"WEEKLY, 5, 2024-11-08T05:00, 2024-11-08T06:00", "WEEKLY, 5, 2024-11-08T06:00, 2024-11-15T06:00",
			"WEEKLY, 1, 2024-11-08T12:00, 2024-11-11T06:00" })
	void aReportFallsDueOnItsDayOrOnTheLastOfAShorterMonth(Rhythm.Kind kind, int day, LocalDateTime after,
			LocalDateTime due) {
		assertThat(new Rhythm(kind, day, SIX).after(after)).isEqualTo(due);
	}

	@Test
	void daysThatWentByAreFoundInTheirOrder() {
		Rhythm monthly = new Rhythm(Rhythm.Kind.MONTHLY, 15, SIX);
		assertThat(monthly.between(LocalDateTime.parse("2024-08-15T06:00"), LocalDateTime.parse("2024-11-15T06:00")))
			.containsExactly(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 10, 15), LocalDate.of(2024, 11, 15));
		assertThat(monthly.between(LocalDateTime.parse("2024-11-15T06:00"), LocalDateTime.parse("2024-12-15T05:59")))
			.isEmpty();
	}

	@Test
	void noMonthHasThirtyTwoDaysAndNoWeekEight() {
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> new Rhythm(Rhythm.Kind.MONTHLY, 32, SIX));
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> new Rhythm(Rhythm.Kind.WEEKLY, 8, SIX));
	}

	@Test
	void theMonthBeforeIsTheWholeCalendarMonth() {
		assertThat(Span.MONTH_BEFORE.before(LocalDate.of(2024, 3, 15)))
			.isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)));
		assertThat(Span.WEEK_BEFORE.before(LocalDate.of(2024, 3, 4)))
			.isEqualTo(new Period(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 4)));
		assertThat(Span.YEAR_BEFORE.before(LocalDate.of(2024, 3, 4)))
			.isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)));
		assertThat(Span.USUAL.before(LocalDate.of(2024, 3, 15))).isNull();
	}

}
