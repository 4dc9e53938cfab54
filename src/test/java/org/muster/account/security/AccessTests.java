package org.muster.account.security;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.account.domain.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SecurityTest
class AccessTests {

	private static final Set<String> OPEN = Set.of("/sign-in");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyAddressButTheSignInPageNeedsAnAccount() {
		assertThat(addresses()).hasSizeGreaterThan(8).allSatisfy((address) -> {
			MvcTestResult answer = this.mvc.get().uri(address).exchange();
			if (address.startsWith("/api/")) {
				assertThat(answer).hasStatus(401);
			}
			else {
				assertThat(answer).redirectedUrl().isEqualTo("/sign-in");
			}
		});
	}

	@Test
	void noAddressTakesAFormWithoutAnAccount() {
		assertThat(addresses())
			.allSatisfy((address) -> assertThat(status(this.mvc.post().uri(address).with(csrf()))).isIn(302, 401));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/no-such-page", "/actuator", "/actuator/health", "/actuator/env", "/v3/api-docs",
			"/api", "/error", "/stand-in/day/", "/SIGN-IN", "/sign-in/x", "/actuator/health/readiness/x" })
	void whatNobodyOpenedIsClosed(String address) {
		assertThat(status(this.mvc.get().uri(address))).isIn(302, 401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness", "/sign-in", "/css/muster.css",
			"/js/theme.js", "/favicon.svg", "/webjars/tabler__core/dist/css/tabler.min.css" })
	void probesAndWhatTheSignInPageNeedsAreOpen(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk();
	}

	@Test
	void healthInDetailIsTheAdministrators() {
		assertThat(this.mvc.get().uri("/actuator/health").with(role(Role.COMMAND))).hasStatus(403);
		assertThat(this.mvc.get().uri("/actuator/health").with(role(Role.ADMINISTRATOR))).hasStatusOk();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyRoleMayRead(Role role) {
		assertThat(this.mvc.get().uri("/stand-in/day").with(role(role))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/stand-in/day").with(role(role))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "ADMINISTRATOR, 200", "COMMAND, 200", "DEPLOYMENT_OFFICER, 200", "TRAINING_OFFICER, 200",
			"VIEWER, 403" })
	void aViewerRecordsNothing(Role role, int status) {
		assertThat(this.mvc.post().uri("/stand-in/record").with(role(role)).with(csrf())).hasStatus(status);
		assertThat(this.mvc.post().uri("/api/v1/stand-in/record").with(role(role))).hasStatus(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/new-officer", "/missions/M/new-pledge", "/courses/C/sessions/new", "/statements/S/edit",
			"/units/U/change", "/reports/schedules/1/change" })
	void aViewerIsShownNoFormThatOnlyOthersCanSend(String address) {
		assertThat(this.mvc.get().uri(address).with(role(Role.VIEWER))).hasStatus(403);
		assertThat(status(this.mvc.get().uri(address).with(role(Role.TRAINING_OFFICER)))).isNotEqualTo(403);
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post().uri("/stand-in/record").with(role(Role.COMMAND))).hasStatus(403);
		assertThat(this.mvc.post().uri("/stand-in/record").with(role(Role.COMMAND)).with(csrf().useInvalidToken()))
			.hasStatus(403);
	}

	@Test
	void theApiTakesTheAccountWithEveryCallAndKeepsNoSession() {
		MvcTestResult answer = this.mvc.get()
			.uri("/api/v1/stand-in/day")
			.with(httpBasic("admin", StandIns.PASSWORD))
			.exchange();
		assertThat(answer).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@Test
	void theApiRefusesInProblemDetails() {
		assertThat(this.mvc.get().uri("/api/v1/stand-in/day").with(httpBasic("admin", "wrong"))).hasStatus(401)
			.hasContentType("application/problem+json")
			.hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Muster\", charset=\"UTF-8\"")
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo(401);
		assertThat(this.mvc.post().uri("/api/v1/stand-in/record").with(role(Role.VIEWER))).hasStatus(403)
			.hasContentType("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic", "Basic !!!", "Basic YWRtaW4=", "Basic AAAA", "Bearer x", "Basic YWRtaW4A OnB3" })
	void anUnreadableHeaderIsNoAccount(String header) {
		assertThat(this.mvc.get().uri("/api/v1/stand-in/day").header(HttpHeaders.AUTHORIZATION, header)).hasStatus(401);
	}

	@Test
	void theApiIsLockedByTheSameFailures() {
		for (int time = 0; time < 5; time++) {
			this.mvc.get().uri("/api/v1/stand-in/day").with(httpBasic("admin", "wrong")).exchange();
		}
		assertThat(this.mvc.get().uri("/api/v1/stand-in/day").with(httpBasic("admin", StandIns.PASSWORD)))
			.hasStatus(429)
			.hasHeader(HttpHeaders.RETRY_AFTER, "60")
			.hasContentType("application/problem+json");
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.param("username", "admin")
			.param("password", StandIns.PASSWORD)
			.with(csrf())).redirectedUrl().isEqualTo("/sign-in?wait=1");
	}

	private Stream<String> addresses() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map((pattern) -> pattern.replaceAll("\\{[^}]*}|\\*+", "x"))
			.filter((address) -> !OPEN.contains(address));
	}

	private static int status(MockMvcTester.MockMvcRequestBuilder request) {
		return request.exchange().getResponse().getStatus();
	}

	private static RequestPostProcessor role(Role role) {
		return user("someone").roles(role.name());
	}

}
