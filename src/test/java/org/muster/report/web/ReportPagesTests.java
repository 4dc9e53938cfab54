package org.muster.report.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
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
				"≈ 2,100", "reported; no nominal roll for", "Batch 2 by unit", "91 (15.1 %)", "≥ 1,900",
				"47 certificates lapse by 15 Jan 2025", "Prepared by, rank, date", "OFFICIAL", "DRAFT", "page 1 of 1");
		assertThat(pdf.pages()).isOne();
	}

	@Test
	void thePdfCanBeReadByAScreenReaderAndPrintedAnywhere() {
		PdfText pdf = PdfText.of(bytes(STATUS + ".pdf?asOf=2024-11-08"));
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
	void theTablesAreHadAsTextAndAsWorkbook() throws IOException {
		assertThat(page(STATUS + ".csv?asOf=2024-11-08")).contains("Batch 2,ready,600,,600,,600,,0,",
				"Pledges by other countries");
		List<String> sheets = new ArrayList<>();
		try (ZipInputStream workbook = new ZipInputStream(
				new ByteArrayInputStream(bytes(STATUS + ".xlsx?asOf=2024-11-08")))) {
			for (ZipEntry entry = workbook.getNextEntry(); entry != null; entry = workbook.getNextEntry()) {
				if (entry.getName().contains("worksheets/sheet")) {
					sheets.add(entry.getName());
				}
			}
		}
		assertThat(sheets).hasSize(4);
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
