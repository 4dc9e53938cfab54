package org.muster.journey;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=" + Chromium.PASSWORD })
class DashboardJourneyTests {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	@LocalServerPort
	private int port;

	@Test
	void aDutyOfficerSignsInChangesTheDayAndFollowsAFigureToItsNames() {
		try (Chromium chromium = new Chromium(this.port)) {
			Page page = chromium.signInAt("/");
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
			assertThat(chromium.complaints()).isEmpty();
		}
	}

}
