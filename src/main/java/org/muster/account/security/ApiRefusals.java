package org.muster.account.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.account.security.password.SignInLockedException;
import org.muster.account.security.token.TokenRefusedException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Tells programs as problem details (RFC 9457) why they are not let in.
 */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String TOKEN = "Bearer realm=\"Muster\"";

	private final JsonMapper json;

	ApiRefusals(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		if (refusal instanceof SignInLockedException locked) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.seconds()));
			write(response, HttpStatus.TOO_MANY_REQUESTS,
					"Too many failed sign-ins. Try again in " + locked.seconds() + " seconds.");
			return;
		}
		if (refusal instanceof TokenRefusedException) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, TOKEN + ", error=\"invalid_token\"");
			write(response, HttpStatus.UNAUTHORIZED,
					"The token is unknown, has expired or was revoked. Make a new one on the page of the account.");
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Muster\", charset=\"UTF-8\"");
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, TOKEN);
		write(response, HttpStatus.UNAUTHORIZED,
				"Sign in with the username and the password of an account by HTTP Basic, or with a token.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		write(response, HttpStatus.FORBIDDEN, "This account does not have the right to do that.");
	}

	private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
