package org.muster.account.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.account.security.Browser.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AddressTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "GSU%2F12%3B5 | GSU/12;5", "GSU%2F1234%2008 | GSU/1234 08", "A%2F%2FB | A//B", "100%25 | 100%",
					"%252F | %2F", "a%5Cb | a\\b", "a%2Eb | a.b", "a%3Fb%23c | a?b#c", "%C3%89tienne | Étienne",
					"a%2Bb+c | a+b+c", "a%22b%27c%3C | a\"b'c<", "%F0%9F%90%98 | 🐘" })
	void aCodeReachesItsPageAsItIs(String encoded, String code) {
		Answer answer = new Browser(this.port).signIn().get("/stand-in/" + encoded + "/echo");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).endsWith("\r\n\r\n" + code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/a%00b", "/a%0Ab", "/officers/../x", "/officers/%2E%2E/x", "/officers/..%2Fx", "/a\\b",
			"/%zz", "/%", "/a?%00=1", "/a?b=%zz", "/%C3%28", "/a\u2028b", "/a%E2%80%A8b", "/<script>", "/{x}", "//",
			"/stand-in/fault?number=abc", "/api/v1/stand-in/fault?number=abc", "/api/%00", "/api/v1/a%0Ab" })
	void anAddressThatCannotBeReadIsNeverAFault(String address) {
		assertThat(new Browser(this.port).get(address).status()).isIn(302, 400, 401, 404);
		assertThat(new Browser(this.port).signIn().get(address).status()).isIn(302, 400, 401, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Odd: a\u0001b", "Accept: nonsense", "Accept: application/pdf",
			"Accept-Language: ../../x", "Content-Type: nonsense", "Range: bytes=9-1", "Cookie: JSESSIONID=%00; x",
			"Accept-Charset: klingon", "X-Forwarded-For: '; drop table account", "Content-Length: abc",
			"If-Modified-Since: yesterday", "Authorization: Basic AAAA" })
	void aHeaderThatCannotBeReadIsNeverAFault(String header) {
		Browser browser = new Browser(this.port).signIn();
		assertThat(browser.get("/no-such-page", header).status()).isIn(302, 400, 404, 406);
		assertThat(browser.get("/api/v1/none", header).status()).isIn(400, 401, 404, 406);
		assertThat(browser.get("/css/muster.css", header).status()).isIn(200, 400, 416, 406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "username=%zz", "username=%00&password=%00", "%00=%00", "", "=", "&&&", "username=a;b" })
	void aFormThatCannotBeReadIsNeverAFault(String form) {
		Answer answer = new Browser(this.port).send("POST /sign-in",
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n", form);
		assertThat(answer.status()).isIn(302, 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "NONSENSE", "get" })
	void aMethodThatNobodyTakesIsNeverAFault(String method) {
		Browser browser = new Browser(this.port).signIn();
		assertThat(browser.send(method + " /stand-in/day", "", "").status()).isLessThan(500);
		assertThat(browser.send(method + " /api/v1/stand-in/day", "", "").status()).isLessThan(500);
		assertThat(browser.send(method + " /sign-in", "", "").status()).isLessThan(500);
	}

	@Test
	void signInChangesTheSessionsName() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		String before = browser.session();
		assertThat(browser.signIn().session()).isNotEqualTo(before);
	}

	@Test
	void theCookieIsOutOfReachForScriptsAndOtherSites() {
		assertThat(new Browser(this.port).get("/sign-in").text()).contains("; HttpOnly; SameSite=Lax");
	}

}
