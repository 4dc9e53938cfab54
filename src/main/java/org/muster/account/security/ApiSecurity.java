package org.muster.account.security;

import org.muster.account.domain.Role;
import org.muster.account.security.token.TokenFilter;
import org.muster.account.service.token.TokenSignIn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * The way into {@code /api}: HTTP Basic or a token with every call, and no session.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain apiChain(HttpSecurity http, TokenSignIn tokens, ApiRefusals refusals) {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/api/**")
				.authenticated()
				.requestMatchers("/api/**")
				.hasAnyRole(Role.COMMAND.name(), Role.DEPLOYMENT_OFFICER.name(), Role.TRAINING_OFFICER.name()))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new TokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
			.headers(new SecurityHeaders())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			// Without a cookie there is nothing that another site could make use of.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
