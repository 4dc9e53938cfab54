package org.muster.shared.web.form;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.BrokenRuleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedTests {

	@Test
	void whatIsLeftEmptyIsNothing() {
		assertThat(Typed.words(" ")).isNull();
		assertThat(Typed.optionalDay("from", "")).isNull();
		assertThat(Typed.optionalNumber("floor", " ", 0, 10)).isNull();
	}

	@Test
	void whatIsTypedIsReadWithoutSpacesAround() {
		assertThat(Typed.words(" Embakasi ")).isEqualTo("Embakasi");
		assertThat(Typed.day("from", " 2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(Typed.number("floor", "10 ", 0, 10)).isEqualTo(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2023-02-29", "8/11/2024", "0000-01-01", "+999999-01-01", "1899-12-31", "tomorrow" })
	void aDayThatCannotBeIsRefusedBesideItsField(String text) {
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> Typed.day("from", text))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("from"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "11", "1.5", "99999999999", "ten" })
	void aNumberOutOfRangeIsRefusedBesideItsField(String text) {
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> Typed.number("floor", text, 0, 10))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("floor"));
	}

}
