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

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real Chromium with one page of the running application, and all that the page
 * complained about. Without Chromium a test is skipped, but fails in CI.
 */
final class Chromium implements AutoCloseable {

	static final String PASSWORD = "journey-of-one-day";

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private final List<String> complaints = new ArrayList<>();

	private final Playwright playwright;

	private final Page page;

	private final int port;

	Chromium(int port) {
		assumeTrue(Files.isExecutable(PROGRAM) || "true".equals(System.getenv("CI")),
				"The journey needs Chromium at " + PROGRAM + ".");
		this.port = port;
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.page = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")))
			.newPage(new Browser.NewPageOptions().setViewportSize(1360, 1040));
		this.page.onConsoleMessage((message) -> this.complaints.add(message.text()));
		this.page.onPageError(this.complaints::add);
	}

	/** Asks for an address, and signs in on the page that stands before it. */
	Page signInAt(String address) {
		this.page.navigate("http://localhost:" + this.port + address);
		this.page.fill("input[name=username]", "admin");
		this.page.fill("input[name=password]", PASSWORD);
		this.page.locator("main button[type=submit]").click();
		return this.page;
	}

	List<String> complaints() {
		return this.complaints;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
