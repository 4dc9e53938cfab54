package org.muster.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterServerTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@MusterServerTest(properties = { "muster.example-mission=true", "muster.admin-password=" + Chromium.PASSWORD })
class RegisterJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void aStaffOfficerFindsAnybodyByKeysAndNarrowsTheList() {
		try (Chromium chromium = new Chromium(this.port)) {
			Page page = chromium.signInAt("/officers");
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
			assertThat(chromium.complaints()).isEmpty();
		}
	}

}
