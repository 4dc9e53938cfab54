package org.muster.account.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.account.security.SecurityTest;
import org.muster.account.security.StandIns;
import org.muster.account.service.SignInService;
import org.muster.account.service.SignedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SecurityTest
class AccountPagesTests {

	private static final String NEW_PASSWORD = "four words in a row";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignInService signIns;

	@Autowired
	private PasswordEncoder encoder;

	@Test
	void anAdministratorOpensAnAccount() {
		assertThat(open("otieno", "Otieno", "TRAINING_OFFICER", NEW_PASSWORD)).redirectedUrl().isEqualTo("/accounts");
		SignedIn person = this.signIns.find("OTIENO");
		assertThat(AuthorityUtils.authorityListToSet(person.getAuthorities())).containsExactly("ROLE_TRAINING_OFFICER");
		assertThat(get("/accounts")).bodyText().contains("otieno", "Training officer", "admin", "Administrator");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "Admin, Name, VIEWER, four words in a row, There already is an account",
			"a b, Name, VIEWER, four words in a row, Use letters", "'', Name, VIEWER, four words in a row, Use letters",
			"new, ' ', VIEWER, four words in a row, Fill in the name",
			"new, Name, NONSENSE, four words in a row, Choose from the list",
			"new, Name, '', four words in a row, Choose at least one right", "new, Name, VIEWER, short, at least 12",
			"new-account-name, Name, VIEWER, NEW-account-name, cannot be the password",
			"MUSTER, Name, VIEWER, four words in a row, what the application records by itself",
			"muster, Name, VIEWER, four words in a row, what the application records by itself" })
	void aFormThatBreaksARuleSaysSoBesideTheField(String username, String name, String role, String password,
			String why) {
		assertThat(open(username, name, role, password)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet");
	}

	@Test
	void aFormWithoutItsFieldsIsNoFault() {
		for (String address : new String[] { "/new-account", "/account", "/accounts/admin" }) {
			assertThat(post(address).exchange().getResponse().getStatus()).isIn(200, 400);
		}
		assertThat(post("/accounts/admin/access").param("enabled", "perhaps")).hasStatus(400);
		assertThat(post("/accounts/admin/password")).hasStatus(400);
	}

	@Test
	void nameAndRightsAreChanged() {
		open("otieno", "Otieno", "VIEWER", NEW_PASSWORD);
		assertThat(get("/accounts/otieno")).hasStatusOk();
		assertThat(post("/accounts/otieno").param("displayName", "A. Otieno")
			.param("roles", "COMMAND", "DEPLOYMENT_OFFICER")
			.param("version", "0")).redirectedUrl().isEqualTo("/accounts");
		SignedIn person = this.signIns.find("otieno");
		assertThat(person.getDisplayName()).isEqualTo("A. Otieno");
		assertThat(AuthorityUtils.authorityListToSet(person.getAuthorities())).containsExactlyInAnyOrder("ROLE_COMMAND",
				"ROLE_DEPLOYMENT_OFFICER");
	}

	@Test
	void whoWasSlowerIsToldSo() {
		open("otieno", "Otieno", "VIEWER", NEW_PASSWORD);
		assertThat(
				post("/accounts/otieno").param("displayName", "Otieno").param("roles", "COMMAND").param("version", "7"))
			.hasStatus(409)
			.bodyText()
			.contains("changed this meanwhile", "value=\"Otieno\"");
	}

	@Test
	void nobodyLocksOutTheLastAdministrator() {
		assertThat(post("/accounts/ADMIN/access").param("enabled", "false")).hasStatus(422)
			.bodyText()
			.contains("another administrator can");
		assertThat(post("/accounts/admin").param("displayName", "A").param("roles", "VIEWER").param("version", "0"))
			.hasStatusOk()
			.bodyText()
			.contains("another administrator can");
	}

	@Test
	void anAccountIsDisabledAndEnabled() {
		open("otieno", "Otieno", "VIEWER", NEW_PASSWORD);
		SignedIn before = this.signIns.find("otieno");
		assertThat(post("/accounts/otieno/access").param("enabled", "false")).redirectedUrl().isEqualTo("/accounts");
		assertThat(get("/accounts/otieno")).bodyText().contains("Enable the account");
		assertThat(post("/accounts/otieno/access").param("enabled", "true")).redirectedUrl().isEqualTo("/accounts");
		assertThat(this.encoder.matches(NEW_PASSWORD, this.signIns.find("otieno").getPassword())).isTrue();
		assertThat(before.getUsername()).isEqualTo("otieno");
	}

	@Test
	void aForgottenPasswordIsReplaced() {
		open("otieno", "Otieno", "VIEWER", NEW_PASSWORD);
		assertThat(post("/accounts/otieno/password").param("password", "quite another one")).redirectedUrl()
			.isEqualTo("/accounts");
		assertThat(this.encoder.matches("quite another one", this.signIns.find("otieno").getPassword())).isTrue();
		assertThat(post("/accounts/otieno/password").param("password", "short")).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/accounts/nobody", "/accounts/%2F", "/accounts/%F0%9F%90%98" })
	void anAccountThatDoesNotExistIsMissing(String address) {
		assertThat(get(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/accounts", "/accounts/admin", "/new-account" })
	void accountsAreTheAdministratorsOnly(String address) {
		assertThat(this.mvc.get().uri(address).with(user("someone").roles("COMMAND"))).hasStatus(403);
		assertThat(this.mvc.post().uri(address).with(user("someone").roles("COMMAND")).with(csrf())).hasStatus(403);
	}

	@Test
	void oneChangesOnesOwnPasswordAndStaysSignedIn() {
		MockHttpSession session = new MockHttpSession();
		signIn(session, StandIns.PASSWORD);
		MockHttpSession elsewhere = new MockHttpSession();
		signIn(elsewhere, StandIns.PASSWORD);
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk();
		assertThat(this.mvc.post()
			.uri("/account")
			.session(session)
			.with(csrf())
			.param("current", StandIns.PASSWORD)
			.param("password", NEW_PASSWORD)
			.param("repeated", NEW_PASSWORD)).redirectedUrl().isEqualTo("/account");
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk()
			.bodyText()
			.contains("Your password is changed");
		assertThat(this.mvc.get().uri("/account").session(elsewhere)).redirectedUrl().isEqualTo("/sign-in?changed");
		assertThat(signIn(new MockHttpSession(), NEW_PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void guessingAtThePresentPasswordIsSlowedDownLikeSigningIn() {
		for (int guess = 0; guess < 5; guess++) {
			assertThat(guess("wrong " + guess)).bodyText().contains("not your present password");
		}
		assertThat(guess(StandIns.PASSWORD)).bodyText().contains("Too many wrong passwords. Try again in");
	}

	private MvcTestResult guess(String current) {
		return post("/account").param("current", current)
			.param("password", NEW_PASSWORD)
			.param("repeated", NEW_PASSWORD)
			.exchange();
	}

	@ParameterizedTest
	@CsvSource({ "wrong, four words in a row, four words in a row, not your present password",
			"correct-horse-battery, four words in a row, four words in a raw, not the same",
			"correct-horse-battery, short, short, at least 12" })
	void aNewPasswordIsRefusedWithItsReason(String current, String password, String repeated, String why) {
		assertThat(post("/account").param("current", current).param("password", password).param("repeated", repeated))
			.hasStatusOk()
			.bodyText()
			.contains(why)
			.doesNotContain("value=\"" + password);
	}

	private MvcTestResult open(String username, String name, String role, String password) {
		return post("/new-account").param("username", username)
			.param("displayName", name)
			.param("roles", role)
			.param("password", password)
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).with(user(this.signIns.find("admin"))).exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder post(String address) {
		return this.mvc.post().uri(address).with(user(this.signIns.find("admin"))).with(csrf());
	}

	private MvcTestResult signIn(MockHttpSession session, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.session(session)
			.param("username", "admin")
			.param("password", password)
			.with(csrf())
			.exchange();
	}

}
