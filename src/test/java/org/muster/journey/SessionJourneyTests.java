package org.muster.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=journey-of-one-day" })
class SessionJourneyTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void aBrowserIsThere() {
		assumeTrue(Files.isExecutable(CHROMIUM) || "true".equals(System.getenv("CI")),
				"The journey needs Chromium at " + CHROMIUM + ".");
	}

	@Test
	void aTrainingOfficerPlansASessionEnrolsTheRollAndRecordsItByKeys() {
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				Browser browser = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
						.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
								"--disable-background-networking", "--disable-component-update", "--disable-sync")));
				Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1360, 1040))) {
			List<String> complaints = new ArrayList<>();
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			page.onPageError(complaints::add);

			page.navigate("http://localhost:" + this.port + "/courses/TCCC/sessions/new");
			page.fill("input[name=username]", "admin");
			page.fill("input[name=password]", "journey-of-one-day");
			page.locator("main button[type=submit]").click();
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
			assertThat(complaints).isEmpty();
		}
	}

}
