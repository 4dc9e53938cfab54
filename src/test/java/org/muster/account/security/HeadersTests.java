package org.muster.account.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SecurityTest
class HeadersTests {

	private static final String HSTS = "Strict-Transport-Security";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/stand-in/day", "/api/v1/stand-in/day", "/css/muster.css" })
	void nothingInlineRunsAndNothingComesFromElsewhere(String address) {
		assertThat(this.mvc.get().uri(address).with(user("someone")))
			.hasHeader("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
							+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
							+ "frame-ancestors 'none'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "same-origin")
			.containsHeader("Permissions-Policy");
	}

	@Test
	void pagesAreNotKeptByBrowsersAndProxies() {
		assertThat(this.mvc.get().uri("/stand-in/day").with(user("someone"))).headers()
			.extracting((headers) -> headers.getCacheControl())
			.asString()
			.contains("no-store");
	}

	@Test
	void styleSheetsAreKept() {
		assertThat(this.mvc.get().uri("/css/muster.css")).hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000");
	}

	@Test
	void browsersAreHeldToTlsWhereThereIsTls() {
		assertThat(this.mvc.get().uri("/sign-in").secure(true)).hasHeader(HSTS, "max-age=31536000");
		assertThat(this.mvc.get().uri("/sign-in")).doesNotContainHeader(HSTS);
	}

}
