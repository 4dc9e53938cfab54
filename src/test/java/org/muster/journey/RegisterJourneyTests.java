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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=journey-of-one-day" })
class RegisterJourneyTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void aBrowserIsThere() {
		assumeTrue(Files.isExecutable(CHROMIUM) || "true".equals(System.getenv("CI")),
				"The journey needs Chromium at " + CHROMIUM + ".");
	}

	@Test
	void aStaffOfficerFindsAnybodyByKeysAndNarrowsTheList() {
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

			page.navigate("http://localhost:" + this.port + "/officers");
			page.fill("input[name=username]", "admin");
			page.fill("input[name=password]", "journey-of-one-day");
			page.locator("main button[type=submit]").click();
			page.waitForURL("**/officers**");
			assertThat(page.locator("#count").innerText()).startsWith("600 officers");

			page.keyboard().press("/");
			page.keyboard().type("ex-100007");
			page.keyboard().press("Enter");
			page.waitForURL("**/officers/EX-100007");
			page.goBack();

			page.selectOption("select[name=sex]", "F");
			page.locator("form.filters input[type=search]").focus();
			page.keyboard().type("ex-10000");
			page.waitForURL("**q=ex-10000**");
			String second = page.locator("#found tbody tr").nth(1).locator("td").first().innerText();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/officers/" + second + "**");
			assertThat(page.locator(".facts").first().innerText()).contains(second, "F");
			assertThat(complaints).isEmpty();
		}
	}

}
