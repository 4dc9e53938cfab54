package org.muster.shared.web;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsOfParameterTests {

	@ParameterizedTest
	@CsvSource({ "2024-11-08, 2024-11-08", "' 2024-11-08 ', 2024-11-08", "2024-2-3, 2024-02-03",
			"2024-02-30, 2024-02-29", "2023-02-29, 2023-02-28", "2024-04-31, 2024-04-30", "2024-11-00, 2024-11-01",
			"2024-13-05, 2024-12-31", "2024-00-05, 2024-01-01", "2024-11-999999999, 2024-11-30",
			"0000-01-01, 1900-01-01", "0-1-1, 1900-01-01", "-5-01-01, 1900-01-01", "-999999999-01-01, 1900-01-01",
			"1899-12-31, 1900-01-01", "1900-01-01, 1900-01-01", "2199-12-31, 2199-12-31", "2200-01-01, 2199-12-31",
			"9999-12-31, 2199-12-31", "999999-01-01, 2199-12-31", "+999999-01-01, 2199-12-31",
			"+999999999999999999-01-01, 2199-12-31" })
	void aDayThatDoesNotExistIsTheNearestThatDoes(String text, LocalDate day) {
		assertThat(AsOfParameter.nearest(text)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "today", "08.11.2024", "11/08/2024", "2024-11", "2024-11-08T00:00", "2024--11-08",
			"٢٠٢٤-١١-٠٨", "2024-11-08; drop table officer", "1e3-01-01", "9999999999999999999-01-01", "\0",
			"2024-11-1000000000", "--", "−5-01-01" })
	void whatIsNoDayIsNotGuessed(String text) {
		assertThat(AsOfParameter.nearest(text)).isEmpty();
		assertThat(AsOfParameter.exact(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-30", "2024-2-3", "1899-12-31", "2200-01-01", "0000-01-01", "+2024-11-08" })
	void aProgramWritesADayExactly(String text) {
		assertThat(AsOfParameter.exact(text)).isEmpty();
		assertThat(AsOfParameter.exact("2024-11-08")).contains(LocalDate.of(2024, 11, 8));
	}

}
