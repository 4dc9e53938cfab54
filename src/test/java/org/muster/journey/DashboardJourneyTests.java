package org.muster.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=journey-of-one-day" })
class DashboardJourneyTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void aBrowserIsThere() {
		assumeTrue(Files.isExecutable(CHROMIUM) || "true".equals(System.getenv("CI")),
				"The journey needs Chromium at " + CHROMIUM + ".");
	}

	@Test
	void aDutyOfficerSignsInChangesTheDayAndFollowsAFigureToItsNames() {
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

			page.navigate("http://localhost:" + this.port + "/");
			page.fill("input[name=username]", "admin");
			page.fill("input[name=password]", "journey-of-one-day");
			page.locator("main button[type=submit]").click();
			page.waitForURL("**/missions/MSS?asOf=2024-11-08**");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(page.locator(".tile-figure").allInnerTexts()).first().asString().contains("400");
			assertThat(page.locator("#strength-chart svg").count()).isOne();
			page.screenshot(
					new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("dashboard.png")));

			page.fill("input[name=asOf]", "2024-11-07");
			page.locator(".day-steps button").click();
			page.waitForURL("**asOf=2024-11-07**");
			assertThat(page.locator(".day-title").innerText()).contains("Thu 7 Nov 2024");

			page.locator(".day-steps a[rel=next]").click();
			page.waitForURL("**asOf=2024-11-08**");
			page.locator(".tile-figure a").nth(1).click();
			page.waitForURL("**/officers?**standing=ready**");
			assertThat(page.locator("tbody tr").count()).isEqualTo(100);
			assertThat(page.locator(".table-foot").innerText()).contains("100 of 600");
			page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("names.png")));
			assertThat(complaints).isEmpty();
		}
	}

}
