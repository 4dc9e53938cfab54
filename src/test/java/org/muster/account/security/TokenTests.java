package org.muster.account.security;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.muster.account.domain.Role;
import org.muster.account.service.SignInService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SecurityTest
class TokenTests {

	private static final String CALL = "/api/v1/stand-in/day";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignInService signIns;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	@BeforeEach
	void today() {
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void aTokenSignsInWithTheRightsOfItsAccount() {
		String token = make("admin", "Weekly figures");
		assertThat(call(CALL, token)).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
		assertThat(this.mvc.post().uri("/api/v1/stand-in/record").header(HttpHeaders.AUTHORIZATION, "bearer " + token))
			.hasStatusOk();
		this.jdbc.sql("insert into account (username, display_name) values ('reader', 'Reader')").update();
		this.jdbc.sql("""
				insert into account_role (account_id, role) select id, 'viewer' from account where username = 'reader'
				""").update();
		this.jdbc.sql("""
				insert into account_credential (account_id, password_hash, changed_at)
				select id, 'none', now() from account where username = 'reader'
				""").update();
		String reading = make("reader", "Screen in the hall");
		assertThat(call(CALL, reading)).hasStatusOk();
		assertThat(
				this.mvc.post().uri("/api/v1/stand-in/record").header(HttpHeaders.AUTHORIZATION, "Bearer " + reading))
			.hasStatus(403);
	}

	@Test
	void aTokenIsShownOnceAndItsUseIsNoted() {
		String token = make("admin", "Weekly figures");
		assertThat(page("/account/tokens")).bodyText().contains("Weekly figures", "never").doesNotContain(token);
		assertThat(this.jdbc.sql("select secret_hash from access_token").query(String.class).single()).hasSize(64)
			.doesNotContain(token);
		call(CALL, token);
		call(CALL, token);
		assertThat(page("/account/tokens")).bodyText().contains(this.today + " ").doesNotContain("never");
	}

	@Test
	void aRevokedTokenIsRefusedAndCannotBeRevokedByAnother() {
		String token = make("admin", "Weekly figures");
		long id = this.jdbc.sql("select id from access_token").query(Long.class).single();
		String revocation = "/account/tokens/" + id + "/revocation";
		assertThat(this.mvc.get().uri(revocation).with(user("someone").roles(Role.COMMAND.name()))).hasStatus(404);
		assertThat(page(revocation)).bodyText().contains("Revoke Weekly figures");
		assertThat(call(CALL, token)).hasStatusOk();
		assertThat(this.mvc.post().uri(revocation).with(user(this.signIns.find("admin"))).with(csrf())).redirectedUrl()
			.isEqualTo("/account/tokens");
		assertRefused(call(CALL, token));
		assertThat(page(revocation)).hasStatus(404);
		assertThat(call(CALL, make("admin", "Weekly figures"))).hasStatusOk();
	}

	@Test
	void anExpiredTokenAndThatOfADisabledAccountAreRefused() {
		String token = make("admin", "Weekly figures");
		this.jdbc.sql("update access_token set made_on = made_on - 100, expires_on = :today")
			.param("today", this.today)
			.update();
		assertRefused(call(CALL, token));
		this.jdbc.sql("update access_token set expires_on = :day").param("day", this.today.plusDays(1)).update();
		assertThat(call(CALL, token)).hasStatusOk();
		this.jdbc.sql("update account set enabled = false").update();
		assertRefused(call(CALL, token));
	}

	@Test
	void aTokenOpensNoPage() {
		assertThat(call("/account", make("admin", "Weekly figures"))).redirectedUrl().isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "' ', 30, Give the token a name", "weekly FIGURES, 30, You have a token of that name",
					"Other, 0, A token expires after today", "Other, 367, A token holds for a year at most",
					"'a\nb', 30, It has a character that cannot be kept", "Other, none, Give a day" })
	void whatIsWrongWithANewTokenIsSaidBesideTheField(String name, Integer days, String why) {
		make("admin", "Weekly figures");
		MvcTestResult answer = this.mvc.post()
			.uri("/account/tokens")
			.param("name", name)
			.param("expiresOn", (days == null) ? "" : this.today.plusDays(days).toString())
			.with(user(this.signIns.find("admin")))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatusOk().bodyText().contains(why, "Nothing was saved yet");
		assertThat(this.jdbc.sql("select count(*) from access_token").query(Long.class).single()).isEqualTo(1);
	}

	private void assertRefused(MvcTestResult answer) {
		assertThat(answer).hasStatus(401)
			.hasContentType("application/problem+json")
			.hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Muster\", error=\"invalid_token\"");
	}

	private String make(String username, String name) {
		MvcTestResult made = this.mvc.post()
			.uri("/account/tokens")
			.param("name", name)
			.param("expiresOn", this.today.plusDays(30).toString())
			.with(user(this.signIns.find(username)))
			.with(csrf())
			.exchange();
		assertThat(made).redirectedUrl().isEqualTo("/account/tokens");
		return String.valueOf(made.getMvcResult().getFlashMap().get("made"));
	}

	private MvcTestResult call(String address, String token) {
		return this.mvc.get().uri(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
	}

	private MvcTestResult page(String address) {
		return this.mvc.get().uri(address).with(user(this.signIns.find("admin"))).exchange();
	}

}
