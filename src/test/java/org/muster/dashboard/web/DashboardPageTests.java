package org.muster.dashboard.web;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "VIEWER")
class DashboardPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theFirstPageIsTheExampleOnItsDay() {
		assertThat(this.mvc.get().uri("/")).hasRedirectedUrl("/missions/MSS?asOf=2024-11-08");
	}

	@Test
	void theDayOfTheStatementShowsItsFiguresAndWhatNeedsAttention() {
		assertThat(page("/missions/MSS?asOf=2024-11-08")).contains("about 400", "600 of 600 on Batch 2&#39;s roll",
				"at least 1,900", "about 2,100", "UNSCR 2751 until 2 Oct 2025, 328 days left",
				"Batch 1 has no nominal roll", "Mandate ends in 328 days", "47 certificates lapse by 15 Jan 2025",
				"falls to 553 of 600 ready", "Fri 8 Nov 2024");
	}

	@Test
	void aDayWithoutMandateSaysSo() {
		assertThat(page("/missions/MSS?asOf=2025-10-03")).contains("no mandate is in force on this day",
				"No mandate is in force");
	}

	@Test
	void aDayToComeIsMarkedAsForecast() {
		assertThat(page("/missions/MSS?asOf=2024-11-09")).contains("Forecast.");
		assertThat(page("/missions/MSS?asOf=2024-11-08")).doesNotContain("Forecast.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missions/MSS?asOf=2024-11-08", "/batches", "/batches/B2", "/batches/B1",
			"/batches/B2/roll?standing=ready", "/batches/B2/roll?standing=not_ready&asOf=2025-01-12",
			"/officers?q=exam&sort=-name", "/officers?mission=MSS&standing=on_roll&sex=F&unit=GSU",
			"/officers/EX-100001", "/missions/MSS/contributors", "/missions/MSS/units", "/missions/MSS/batches",
			"/missions/MSS/movements?contributor=KE", "/missions/MSS/pledges", "/missions/MSS/mandates",
			"/missions/MSS/strength", "/missions/MSS/headcount?asOf=2024-11-08", "/pledges", "/statements",
			"/courses" })
	void noPageMissesAMessageOrCarriesInlineStyleOrScript(String address) {
		assertThat(page(address)).doesNotContain("??", " style=", "<style", "onclick=", "<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missions/NOPE", "/batches/NOPE", "/batches/NOPE/roll", "/officers/NOBODY",
			"/officers?mission=NOPE", "/missions/NOPE/movements", "/missions/NOPE/pledges.csv",
			"/missions/NOPE/units.csv" })
	void whatIsNotOnRecordIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void listAndFileHoldAsManyNamesAsTheFigureCounts() {
		assertThat(page("/officers?mission=MSS&standing=ready&asOf=2024-11-08")).contains("100 of 600");
		String file = page("/officers.csv?mission=MSS&standing=ready&asOf=2024-11-08");
		assertThat(file.lines()).hasSize(601);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/batches", "/batches/B2/roll?standing=ready",
			"/batches/B2/roll?standing=not_ready&asOf=2025-01-12", "/officers?sort=-name", "/missions/MSS/contributors",
			"/missions/MSS/units", "/missions/MSS/movements?contributor=KE", "/missions/MSS/pledges",
			"/missions/MSS/mandates", "/missions/MSS/strength", "/missions/MSS/headcount?asOf=2024-11-08", "/pledges",
			"/statements", "/courses" })
	void everyListIsHadAsCsvAndAsASpreadsheet(String address) {
		List<String> files = Pattern.compile("href=\"([^\"]*[.](csv|xlsx)[^\"]*)\"")
			.matcher(page(address))
			.results()
			.map((link) -> link.group(1).replace("&amp;", "&"))
			.toList();
		assertThat(files).hasSizeGreaterThanOrEqualTo(2);
		assertThat(files)
			.allSatisfy((file) -> assertThat(page(file)).containsPattern(file.contains(".csv") ? "^[a-z_]+," : "^PK"));
	}

	@Test
	void theNextPageGoesOnAfterTheLastName() {
		assertThat(page("/officers?asOf=2024-11-08")).contains("EX-100100").doesNotContain("EX-100101");
		assertThat(page("/officers?after=EX-100100&asOf=2024-11-08")).contains("EX-100101", "EX-100200")
			.doesNotContain(">EX-100100<");
	}

	@Test
	void aViewerDoesNotSeeBirthDates() {
		assertThat(page("/officers/EX-100001")).doesNotContain("Date of birth", "1977");
	}

	@Test
	@WithMockUser(roles = "COMMAND")
	void commandSeesBirthDates() {
		assertThat(page("/officers/EX-100001")).contains("Date of birth", "8 Nov 1977");
	}

	private String page(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
