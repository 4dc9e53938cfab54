package org.muster.report.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "VIEWER")
class ReportPagesTests {

	private static final String STATUS = "/missions/MSS/reports/deployment-status";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theDeploymentStatusSaysWhatTheDashboardSays() {
		PdfText pdf = PdfText.of(bytes(STATUS + ".pdf?asOf=2024-11-08"));
		assertThat(pdf.text()).contains("Deployment status: Multinational Security Support Mission, Haiti",
				"As of Friday 8 November 2024", "records as they stood on 8 November 2024, 12:00 EAT",
				"UNSCR 2751, until 2 October 2025 (328 days left)", "≈ 400", "of 600 on the roll of Batch 2", "≈ 1,000",
				"≈ 2,100", "reported; no nominal roll for", "Batch 2 by unit", "91 (15.2 %)", "≥ 1,900",
				"47 certificates lapse by 15 Jan 2025", "Prepared by, rank, date", "OFFICIAL", "DRAFT", "page 1 of 1");
		assertThat(pdf.pages()).isOne();
		assertThat(PdfText.of(bytes(STATUS + ".pdf?asOf=2024-11-08&format=letter")).pages()).isOne();
	}

	@Test
	void thePdfCanBeReadByAScreenReaderAndPrintedAnywhere() {
		byte[] bytes = bytes(STATUS + ".pdf?asOf=2024-11-08");
		assertThat(ScreenReaderRules.broken(bytes)).isEmpty();
		PdfText pdf = PdfText.of(bytes);
		assertThat(pdf.tagged()).isTrue();
		assertThat(pdf.embedded()).isTrue();
		assertThat(pdf.title()).isEqualTo("Deployment status: Multinational Security Support Mission, Haiti");
		assertThat(pdf.language()).isEqualTo("en");
	}

	@Test
	void theSituationBriefFitsOnOneSheetOfEitherPaper() {
		PdfText iso = PdfText.of(bytes("/missions/MSS/reports/situation-brief.pdf?asOf=2024-11-08"));
		PdfText letter = PdfText.of(bytes("/missions/MSS/reports/situation-brief.pdf?asOf=2024-11-08&format=letter"));
		assertThat(iso.pages()).isOne();
		assertThat(letter.pages()).isOne();
		assertThat(letter.width()).isGreaterThan(iso.width());
		assertThat(iso.text()).contains("Strength over time", "black: deployed", "Discrepancies and attention");
	}

	@Test
	void thePageShowsTheSameAndTheWaysToItsFiles() {
		assertThat(page(STATUS + "?asOf=2024-11-08"))
			.contains("≈ 2,100", "deployment-status.pdf?asOf=2024-11-08", "deployment-status.xlsx",
					"deployment-status.csv", "<svg")
			.doesNotContain("??", " style=", "<style");
	}

	@Test
	void aDayToComeIsMarkedAsForecastInWords() {
		assertThat(PdfText.of(bytes(STATUS + ".pdf?asOf=2025-02-01")).text())
			.contains("Forecast for Saturday 1 February 2025", "Forecast. This day is still to come");
	}

	@Test
	void theTablesAreHadAsTextAndAsWorkbook() {
		assertThat(page(STATUS + ".csv?asOf=2024-11-08")).contains("Batch 2,ready,600,,600,,600,,0,",
				"Pledges by other countries");
		assertThat(new String(bytes(STATUS + ".xlsx?asOf=2024-11-08"), StandardCharsets.ISO_8859_1))
			.contains("xl/worksheets/sheet4.xml")
			.doesNotContain("xl/worksheets/sheet5.xml");
	}

	@Test
	void theListOffersEveryReportOfAMission() {
		assertThat(page("/reports?asOf=2024-11-08"))
			.contains("Deployment status", "Situation brief", "CONFIDENTIAL", "/missions/MSS/reports/deployment-status")
			.doesNotContain("??", " style=");
	}

	@Test
	void anotherMarkingStandsOnEverySheetButNoneThatIsNotInTheSettings() {
		assertThat(PdfText.of(bytes(STATUS + ".pdf?asOf=2024-11-08&marking=CONFIDENTIAL")).text())
			.contains("CONFIDENTIAL");
		assertThat(page(STATUS + "?asOf=2024-11-08&marking=SPOOFED")).doesNotContain(">SPOOFED<");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			batch-readiness?batch=B2&asOf=2025-01-12        | 47 officers who are not ready
			batch-readiness?batch=B1                        | not rated
			nominal-roll?batch=B2&asOf=2024-11-08           | 600 officers: 91 women, 509 men
			nominal-roll?batch=B1                           | Nobody is on the roll
			manifest?batch=B2                               | No manifest of a movement to the mission
			certification?batch=B2                          | No certification of this batch stands on this day
			training-gaps?asOf=2025-01-12                   | Tactical casualty care and first aid
			course-attendance?course=TCCC&asOf=2024-11-08   | recorded outside of sessions
			expiries?asOf=2024-11-08&until=2025-01-15       | By day and officer
			pledge-fulfilment?asOf=2024-11-08               | ≥≈ 2,500
			strength-return?asOf=2024-11-08                 | No count was taken in this period
			headcount-movement?from=2024-06-01              | opening + arrived − gone home − died = present
			home-depletion?asOf=2024-11-08                  | General Service Unit
			rotation-plan?asOf=2024-11-08                   | 15 Jan 2025
			""")
	void everyReportIsAPageOfTheRecords(String report, String words) {
		assertThat(page("/missions/MSS/reports/" + report)).contains(words).doesNotContain("??", " style=", "<style");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nominal-roll                                           | Choose a batch.
			course-attendance                                      | Choose a course.
			course-attendance?course=TCCC&from=2024-11-09          | The period ends before it begins.
			headcount-movement?from=2024-02-30                     | There is no such day.
			headcount-movement?from=2024-11-01&until=2024-12-01    | The period ends today or before.
			headcount-movement?from=1900-01-01                     | The period begins after 1 January 1900.
			expiries?asOf=2024-11-08&until=2024-11-07              | What lapses is asked to the day of the report
			strength-return?from=2024-11-08&until=2024-11-01       | The period ends before it begins.
			""")
	void whatCannotBeAskedIsSaidBesideItsField(String report, String words) {
		var result = this.mvc.get().uri("/missions/MSS/reports/" + report).exchange();
		assertThat(result).hasStatus(422);
		assertThat(result).bodyText().contains(words, "field-error", "aria-invalid").doesNotContain("??");
	}

	@Test
	void aRollOfSeveralSheetsRepeatsItsHeadingsAndEndsWithSignatures() {
		PdfText roll = PdfText.of(bytes("/missions/MSS/reports/nominal-roll.pdf?batch=B2&asOf=2024-11-08"));
		assertThat(roll.pages()).isGreaterThan(10);
		assertThat(roll.text().split("Service number", -1)).hasSize(roll.pages() + 1);
		assertThat(roll.text()).contains("page 1 of " + roll.pages(), "EX-100001", "EX-100600",
				"Certified by, rank, date");
	}

	@Test
	void whatIsNotOnRecordIsNotFound() {
		assertThat(this.mvc.get().uri("/missions/NOPE/reports/deployment-status")).hasStatus(404);
		assertThat(this.mvc.get().uri("/missions/MSS/reports/horoscope")).hasStatus(404);
		assertThat(this.mvc.get().uri("/missions/MSS/reports/horoscope.pdf")).hasStatus(404);
	}

	private String page(String address) {
		return new String(bytes(address), StandardCharsets.UTF_8);
	}

	private byte[] bytes(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

}
