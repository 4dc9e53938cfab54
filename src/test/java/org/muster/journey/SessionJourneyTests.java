package org.muster.journey;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=" + Chromium.PASSWORD })
class SessionJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void aTrainingOfficerPlansASessionEnrolsTheRollAndRecordsItByKeys() {
		try (Chromium chromium = new Chromium(this.port)) {
			Page page = chromium.signInAt("/courses/TCCC/sessions/new");
			page.waitForURL("**/sessions/new**");
			page.fill("#venue", "Embakasi");
			page.fill("#firstDay", "2024-11-04");
			page.fill("#lastDay", "2024-11-08");
			page.fill("#capacity", "600");
			page.locator("main button[type=submit]").click();
			page.waitForURL("**/sessions/*");

			page.fill("#numbers",
					IntStream.rangeClosed(100_001, 100_600)
						.mapToObj((number) -> "EX-" + number)
						.collect(Collectors.joining(", ")));
			page.locator("form[action$=enrolment] button").first().click();
			page.locator("button[name=confirmed]").click();
			page.locator("a[href$=results]").click();
			page.waitForURL("**/results");

			page.fill("#certificates", "TEST/1 onward");
			page.locator("[data-pass-all]").click();
			page.locator(".results-table tbody tr").nth(1).locator("input").first().focus();
			page.keyboard().press("f");
			page.keyboard().press("d");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("u");
			assertThat(page.locator(".results-foot").innerText()).contains("597 passed", "1 failed", "1 did not finish",
					"1 unmarked", "Record 599 results");
			page.locator("[data-record]").click();
			page.waitForURL("**/sessions/*");
			assertThat(page.locator("main .notice").innerText())
				.isEqualTo("Recorded: 597 passed, 1 failed, 1 did not finish.");
			page.locator("form[action$=undo] button").click();
			page.locator("main .notice").waitFor();
			assertThat(page.locator("main .notice").innerText()).contains("The recording is undone");
			assertThat(chromium.complaints()).isEmpty();
		}
	}

}
