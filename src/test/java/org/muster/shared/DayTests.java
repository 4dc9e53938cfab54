package org.muster.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Every period is a half-open range of days, and every computed number is as of a day.
 */
class DayTests {

	private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

	@Test
	void aPeriodHasItsFirstDayButNotItsEnd() {
		Period period = new Period(DAY, DAY.plusDays(2));
		assertThat(period.contains(DAY.minusDays(1))).isFalse();
		assertThat(period.contains(DAY)).isTrue();
		assertThat(period.contains(DAY.plusDays(1))).isTrue();
		assertThat(period.contains(DAY.plusDays(2))).isFalse();
		assertThat(period.lastDay()).isEqualTo(DAY.plusDays(1));
		assertThat(period.daysLeft(DAY)).isEqualTo(2);
	}

	@Test
	void aPeriodMayBeOpen() {
		Period ever = new Period(null, null);
		assertThat(ever.contains(LocalDate.MIN)).isTrue();
		assertThat(ever.contains(LocalDate.MAX)).isTrue();
		assertThat(ever.lastDay()).isNull();
		assertThat(ever.daysLeft(DAY)).isNull();
		assertThat(new Period(null, DAY).contains(DAY)).isFalse();
		assertThat(new Period(DAY, null).contains(DAY.minusDays(1))).isFalse();
	}

	@Test
	void aPeriodIsNotEmpty() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(DAY, DAY));
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(DAY, DAY.minusDays(1)));
	}

	@Test
	void aFutureDayIsAForecast() {
		assertThat(new AsOf(DAY, DAY).isForecast()).isFalse();
		assertThat(new AsOf(DAY, DAY).isToday()).isTrue();
		assertThat(new AsOf(DAY, DAY).next().isForecast()).isTrue();
		assertThat(new AsOf(DAY, DAY).next().day()).isEqualTo("2024-03-01");
		assertThat(new AsOf(DAY, DAY).previous().isForecast()).isFalse();
		assertThat(new AsOf(DAY, DAY).previous().isToday()).isFalse();
	}

	@Test
	void aDayOutsideTheCalendarIsMovedToItsNearestEnd() {
		assertThat(new AsOf(LocalDate.MIN, DAY).day()).isEqualTo("1900-01-01");
		assertThat(new AsOf(LocalDate.MAX, DAY).day()).isEqualTo("2199-12-31");
		assertThat(new AsOf(AsOf.EARLIEST, DAY).previous().day()).isEqualTo(AsOf.EARLIEST);
		assertThat(new AsOf(AsOf.LATEST, DAY).next().day()).isEqualTo(AsOf.LATEST);
	}

	@Test
	void constantsAreSpelledInLowerCase() {
		assertThat(Words.of(Qualifier.AT_LEAST)).isEqualTo("at_least");
		assertThat(Words.parse(Qualifier.class, "about_at_least")).isEqualTo(Qualifier.ABOUT_AT_LEAST);
		assertThatIllegalArgumentException().isThrownBy(() -> Words.parse(Qualifier.class, "roughly"));
	}

}
