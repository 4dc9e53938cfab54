package org.muster.account.security;

import java.time.LocalDateTime;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SecurityTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theRightPasswordLeadsToTheDashboard() {
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void theUsernameIsTakenInAnyCase() {
		assertThat(signIn("ADMIN", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void signInReturnsToThePageAskedFor() {
		MockHttpSession session = new MockHttpSession();
		assertThat(this.mvc.get().uri("/stand-in/day?asOf=2024-06-24").session(session)).redirectedUrl()
			.isEqualTo("/sign-in");
		assertThat(signIn(session, "admin", StandIns.PASSWORD)).redirectedUrl()
			.endsWith("/stand-in/day?asOf=2024-06-24");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "", "adm\0in", "a'; drop table account; --", "админ" })
	void aNameThatNobodyHasIsRefusedLikeAWrongPassword(String username) {
		assertThat(signIn(username, StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?refused");
		assertThat(signIn("admin", "wrong")).redirectedUrl().isEqualTo("/sign-in?refused");
	}

	@Test
	void aPasswordLongerThanBcryptReadsIsRefusedEvenIfItsBeginningIsRight() {
		String longest = "x".repeat(72);
		String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(longest);
		this.jdbc.sql("update account_credential set password_hash = ?").param(hash).update();
		assertThat(signIn("admin", longest + "y")).redirectedUrl().isEqualTo("/sign-in?refused");
		assertThat(signIn("admin", longest)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void fiveFailuresLockTheAccountForTheRightPasswordToo() {
		fail("admin", 5);
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?wait=1");
		this.clock.set(LocalDateTime.of(2024, 11, 8, 12, 1));
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void theLockGrowsWithEachFurtherFailure() {
		fail("admin", 5);
		this.clock.set(LocalDateTime.of(2024, 11, 8, 12, 1));
		fail("admin", 1);
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?wait=2");
	}

	@Test
	void attemptsDuringTheLockDoNotMakeItLonger() {
		fail("admin", 50);
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?wait=1");
	}

	@Test
	void successClearsTheAccountsFailures() {
		fail("admin", 4);
		signIn("admin", StandIns.PASSWORD);
		fail("admin", 4);
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void aNameThatNobodyHasIsLockedLikeAnAccount() {
		fail("nobody", 5);
		assertThat(signIn("nobody", "wrong")).redirectedUrl().isEqualTo("/sign-in?wait=1");
	}

	@Test
	void thirtyFailuresFromOneAddressLockItForEveryAccount() {
		IntStream.range(0, 30).forEach((number) -> signIn("nobody" + number, "wrong"));
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?wait=1");
	}

	@Test
	void failuresAreForgottenAfterADay() {
		fail("admin", 5);
		this.clock.set(LocalDateTime.of(2024, 11, 9, 12, 1));
		fail("other", 1);
		assertThat(this.jdbc.sql("select count(*) from sign_in_attempt").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void aNameTypedWrongIsNotKeptReadably() {
		fail("my-secret-password", 1);
		assertThat(this.jdbc.sql("select account_key from sign_in_attempt").query(String.class).single())
			.doesNotContain("secret");
	}

	@Test
	void signOutTakesAPostWithItsToken() {
		MockHttpSession session = new MockHttpSession();
		signIn(session, "admin", StandIns.PASSWORD);
		assertThat(this.mvc.get().uri("/sign-out").session(session)).hasStatus(404);
		assertThat(this.mvc.post().uri("/sign-out").session(session)).hasStatus(403);
		assertThat(this.mvc.get().uri("/stand-in/day").session(session)).hasStatusOk();
		assertThat(this.mvc.post().uri("/sign-out").session(session).with(csrf())).redirectedUrl()
			.isEqualTo("/sign-in?signed-out");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void aSignInPageOpenForTooLongSaysSo() {
		assertThat(this.mvc.post().uri("/sign-in").param("username", "admin")).redirectedUrl()
			.isEqualTo("/sign-in?expired");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update account set enabled = false", "update account set display_name = 'Other'",
			"update account_credential set version = version + 1" })
	void whoeverIsSignedInIsSignedOutWhenTheAccountChanges(String change) {
		MockHttpSession session = new MockHttpSession();
		signIn(session, "admin", StandIns.PASSWORD);
		this.jdbc.sql(change).update();
		assertThat(this.mvc.get().uri("/stand-in/day").session(session)).redirectedUrl().isEqualTo("/sign-in?changed");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void aDisabledAccountIsAsGoodAsNone() {
		this.jdbc.sql("update account set enabled = false").update();
		assertThat(signIn("admin", StandIns.PASSWORD)).redirectedUrl().isEqualTo("/sign-in?refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?refused", "?wait=7", "?wait=abc", "?wait=99999999999", "?wait", "?expired", "?changed",
			"?signed-out", "?nonsense", "" })
	void theSignInPageAnswersWhateverItsAddressSays(String reason) {
		assertThat(this.mvc.get().uri("/sign-in" + reason)).hasStatusOk();
	}

	private void fail(String username, int times) {
		IntStream.range(0, times).forEach((number) -> signIn(username, "wrong"));
	}

	private MvcTestResult signIn(String username, String password) {
		return signIn(new MockHttpSession(), username, password);
	}

	private MvcTestResult signIn(HttpSession session, String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.session((MockHttpSession) session)
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.exchange();
	}

}
