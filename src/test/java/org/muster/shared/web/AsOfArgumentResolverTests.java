package org.muster.shared.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.account.security.SecurityTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SecurityTest
@WithMockUser
class AsOfArgumentResolverTests {

	private static final String PAGE = "/stand-in/day";

	private static final String CALL = "/api/v1/stand-in/day";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { PAGE, CALL })
	void withoutADayTheQuestionIsAboutToday(String address) {
		assertThat(this.mvc.get().uri(address)).hasBodyTextEqualTo("2024-11-08");
		assertThat(ask(address, "")).hasBodyTextEqualTo("2024-11-08");
		assertThat(ask(address, " ")).hasBodyTextEqualTo("2024-11-08");
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, CALL })
	void aDayToComeIsAForecast(String address) {
		assertThat(ask(address, "2024-06-24")).hasBodyTextEqualTo("2024-06-24");
		assertThat(ask(address, "2024-11-09")).hasBodyTextEqualTo("2024-11-09 forecast");
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-30, 2024-02-29", "0000-01-01, 1900-01-01", "-1-01-01, 1900-01-01",
			"9999-12-31, 2199-12-31 forecast", "+999999-01-01, 2199-12-31 forecast" })
	void aPageShowsTheNearestDay(String text, String day) {
		assertThat(ask(PAGE, text)).hasStatusOk().hasBodyTextEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "today", "08.11.2024", "<script>", "2024-11-08T00:00" })
	void aPageThatCannotReadTheDayIsMissing(String text) {
		assertThat(ask(PAGE, text)).hasStatus(404)
			.bodyText()
			.contains("written as 2024-11-08")
			.doesNotContain("<scr" + "ipt>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "today", "2024-02-30", "0000-01-01", "9999-12-31", "+999999-01-01", "-1-01-01" })
	void theApiNamesTheParameterThatItCannotRead(String text) {
		MvcTestResult answer = ask(CALL, text);
		assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("asOf");
		assertThat(answer).bodyJson().extractingPath("$.value").isEqualTo(text);
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("from 1900-01-01 to 2199-12-31", text);
	}

	@Test
	void theFirstOfTwoDaysCounts() {
		assertThat(this.mvc.get().uri(PAGE + "?asOf=2024-06-24&asOf=nonsense")).hasBodyTextEqualTo("2024-06-24");
	}

	private MvcTestResult ask(String address, String asOf) {
		return this.mvc.get().uri(address).param("asOf", asOf).exchange();
	}

}
