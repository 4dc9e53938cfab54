package org.muster.shared.web.error;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.account.security.Browser;
import org.muster.account.security.Browser.Answer;
import org.muster.account.security.BrowserTest;
import org.muster.account.security.StandIns;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ErrorPagesTests {

	private static final String ACCOUNT = "Authorization: Basic "
			+ Base64.getEncoder().encodeToString(("admin:" + StandIns.PASSWORD).getBytes());

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/no-such-page, 404, There is no such page", "/css/none.css, 404, There is no such page",
			"/error, 404, There is no such page", "/stand-in/fault, 500, Something went wrong in Muster",
			"/stand-in/fault?number=x, 400, The request cannot be read",
			"/stand-in/record, 405, That cannot be done here" })
	void anErrorPageSaysWhatHappenedWhatWasKeptAndWhatToDoNext(String address, int status, String title) {
		Answer answer = new Browser(this.port).signIn().get(address);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains(title, "What was kept", "What to do next", "Sign out", "</html>")
			.contains("Content-Security-Policy: default-src 'none'");
	}

	@Test
	void anAddressThatIsRefusedUnreadGetsAPageToo() {
		Answer answer = new Browser(this.port).get("/a%0Ab");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("The request cannot be read", "Content-Security-Policy: default-src 'none'");
	}

	@Test
	void whatIsMissingIsNamed() {
		assertThat(new Browser(this.port).signIn().get("/stand-in/missing").text()).contains("There is no batch B9.",
				"What to do next");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/stand-in/fault?trace=true&message=true", "/api/v1/stand-in/fault?trace=true" })
	void aFaultTellsNothingOfItsInside(String address) {
		Answer answer = new Browser(this.port).signIn().get(address, ACCOUNT);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.text()).doesNotContain("Wanjiru", "1990", "IllegalState", "java", "at org.");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/none, 404", "/api/v1/stand-in/fault, 500", "/api/v1/stand-in/fault?number=x, 400",
			"/api/v1/stand-in/record, 405", "/api/v1/stand-in/missing, 404" })
	void theApiAnswersInProblemDetails(String address, int status) {
		Answer answer = new Browser(this.port).get(address, ACCOUNT, "Accept: text/html");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains("Content-Type: application/problem+json", "\"status\":" + status);
	}

	@Test
	void aProblemNamesTheAddressThatWasAsked() {
		assertThat(new Browser(this.port).get("/api/v1/none", ACCOUNT).text())
			.contains("\"instance\":\"/api/v1/none\"");
	}

	@Test
	void anErrorPageWithoutAnAccountLeadsToTheSignInPage() {
		assertThat(new Browser(this.port).get("/css/none.css").text()).contains("Go to the sign-in page")
			.doesNotContain("Sign out");
	}

}
