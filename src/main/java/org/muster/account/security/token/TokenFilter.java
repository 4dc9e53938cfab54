package org.muster.account.security.token;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.account.service.SignedIn;
import org.muster.account.service.token.TokenSignIn;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in who sends a token as {@code Authorization: Bearer}.
 */
public class TokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final TokenSignIn tokens;

	private final AuthenticationEntryPoint refusals;

	/**
	 * Looks at tokens.
	 * @param tokens knows whose they are
	 * @param refusals answers where a token is not taken
	 */
	public TokenFilter(TokenSignIn tokens, AuthenticationEntryPoint refusals) {
		this.tokens = tokens;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isToken(request.getHeader(HttpHeaders.AUTHORIZATION))) {
			chain.doFilter(request, response);
			return;
		}
		String token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
		Optional<SignedIn> person = this.tokens.person(token);
		if (person.isEmpty()) {
			this.refusals.commence(request, response, new TokenRefusedException());
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(person.get(), null, person.get().getAuthorities()));
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

	private static boolean isToken(@Nullable String header) {
		return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
	}

}
