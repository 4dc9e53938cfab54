package org.muster.account.security;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import org.muster.account.domain.Role;
import org.muster.account.service.SignInService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The way into the pages: everything needs an account but the sign-in page, the style
 * sheets and scripts, and the two probes.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

	private static final String[] ASSETS = { "/css/**", "/js/**", "/webjars/**", "/favicon*" };

	private static final String[] PROBES = { "/actuator/health/liveness", "/actuator/health/readiness" };

	/** What can be typed there can be sent by nobody else. */
	private static final String[] FORMS = { "/new-*", "/*/*/new-*", "/*/*/*/new", "/*/*/edit", "/*/*/change",
			"/*/*/*/change" };

	private static final String[] WRITERS = { Role.COMMAND.name(), Role.DEPLOYMENT_OFFICER.name(),
			Role.TRAINING_OFFICER.name() };

	/** They are the same for everybody, and get nothing but the headers. */
	@Bean
	@Order(2)
	SecurityFilterChain assetChain() {
		return new DefaultSecurityFilterChain(
				new OrRequestMatcher(Arrays.stream(ASSETS).map(PathPatternRequestMatcher::pathPattern).toList()),
				SecurityHeaders.filter());
	}

	@Bean
	@Order(3)
	SecurityFilterChain pageChain(HttpSecurity http, SignInService signIns, SignInOutcome outcome) {
		return http
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PROBES)
				.permitAll()
				.requestMatchers("/sign-in")
				.permitAll()
				.requestMatchers("/actuator/**", "/accounts/**", "/new-account", "/administration/**")
				.hasRole(Role.ADMINISTRATOR.name())
				.requestMatchers(HttpMethod.GET, FORMS)
				.hasAnyRole(WRITERS)
				.requestMatchers(HttpMethod.GET, "/**")
				.authenticated()
				.requestMatchers("/account/**", "/reports/jobs/**")
				.authenticated()
				.anyRequest()
				.hasAnyRole(WRITERS))
			.formLogin((form) -> form.loginPage("/sign-in").failureHandler(outcome))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((refused) -> refused.accessDeniedHandler(outcome))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.headers(new SecurityHeaders())
			.addFilterBefore(new StandingAccountFilter(signIns), AuthorizationFilter.class)
			.build();
	}

	// Without a parameter to match, the address stays as it was asked for.
	@SuppressWarnings("NullAway")
	private static HttpSessionRequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

}
