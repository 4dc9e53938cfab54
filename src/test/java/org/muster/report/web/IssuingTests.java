package org.muster.report.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(username = "d.officer", roles = "COMMAND")
@Transactional
class IssuingTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void anIssuedReportHasANumberAndPrintsAgainByteForByte() {
		assertThat(issue("pledge-fulfilment")).hasRedirectedUrl("/reports/MSS-2024-0001");
		assertThat(issue("home-depletion")).hasRedirectedUrl("/reports/MSS-2024-0002");
		byte[] first = bytes("/reports/MSS-2024-0001.pdf");
		assertThat(bytes("/reports/mss-2024-0001.pdf")).isEqualTo(first);
		assertThat(PdfText.of(first).text())
			.contains("Report MSS-2024-0001", "Issued 8 November 2024, 12:00 EAT by d.officer",
					"verify at /reports/MSS-2024-0001")
			.doesNotContain("DRAFT");
		assertThat(page("/reports/MSS-2024-0001.json")).contains("\"number\":\"MSS-2024-0001\"", "2024-11-08");
	}

	@Test
	void whoeverVerifiesSeesTheChecksumsAndWhetherTheReportStands() {
		issue("pledge-fulfilment");
		issue("pledge-fulfilment");
		String valid = page("/reports/MSS-2024-0001");
		assertThat(valid).contains("stands", "Pledge fulfilment", "d.officer").doesNotContain("??");
		String hash = valid.replaceAll("(?s).*<code>([0-9a-f]{64})</code>.*", "$1");
		assertThat(page("/reports/MSS-2024-0001?sha256=" + hash)).contains("Yes: this is the report");
		assertThat(page("/reports/MSS-2024-0001?sha256=4f1c")).contains("No: a file with this checksum");
		assertThat(withdraw("MSS-2024-0001", "Figures of Batch 1 were wrong", "MSS-2024-0002"))
			.hasRedirectedUrl("/reports/MSS-2024-0001");
		assertThat(page("/reports/MSS-2024-0001")).contains("superseded", "Figures of Batch 1 were wrong",
				"In its place: MSS-2024-0002");
		assertThat(page("/reports/issued")).contains("MSS-2024-0001", "superseded", "MSS-2024-0002")
			.doesNotContain("??");
	}

	@Test
	void onlyALaterReportThatStandsTakesAPlaceAndOnlyOnce() {
		issue("pledge-fulfilment");
		issue("pledge-fulfilment");
		assertThat(withdraw("MSS-2024-0002", "Wrong", "MSS-2024-0001")).bodyText().contains("was issued later");
		assertThat(withdraw("MSS-2024-0002", "Wrong", "MSS-2024-0099")).bodyText()
			.contains("No report with this number");
		assertThat(withdraw("MSS-2024-0002", " ", "")).hasStatusOk();
		assertThat(withdraw("MSS-2024-0002", "Wrong", "")).hasStatus3xxRedirection();
		assertThat(withdraw("MSS-2024-0002", "Wrong", "")).bodyText().contains("no longer stands already");
	}

	@Test
	void thePageBeforeSaysWhatIssuingDoes() {
		assertThat(page("/missions/MSS/reports/nominal-roll/issue?batch=B2&asOf=2024-11-08&marking=RESTRICTED"))
			.contains("the next number of this mission and year", "Marking: RESTRICTED", "Nominal roll of Batch 2",
					"name=\"batch\" value=\"B2\"");
	}

	@Test
	@WithMockUser(roles = "DEPLOYMENT_OFFICER")
	void onlyCommandIssues() {
		assertThat(issue("pledge-fulfilment")).hasStatus(403);
		assertThat(page("/missions/MSS/reports/pledge-fulfilment?asOf=2024-11-08")).doesNotContain("/issue");
	}

	@Test
	void aNumberThatWasNeverIssuedIsNotFound() {
		assertThat(this.mvc.get().uri("/reports/MSS-1999-0001")).hasStatus(404);
		assertThat(this.mvc.get().uri("/reports/MSS-1999-0001.pdf")).hasStatus(404);
	}

	private MvcTestResult issue(String kind) {
		return this.mvc.post()
			.uri("/missions/MSS/reports/" + kind + "/issue")
			.param("asOf", "2024-11-08")
			.with(csrf())
			.exchange();
	}

	private MvcTestResult withdraw(String number, String reason, String successor) {
		return this.mvc.post()
			.uri("/reports/" + number + "/withdrawal")
			.param("reason", reason)
			.param("successor", successor)
			.with(csrf())
			.exchange();
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
