package org.muster.account.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.account.security.password.SignInLockedException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Leads people who are not let in to the page that says why.
 */
@Component
class SignInOutcome implements AuthenticationFailureHandler, AccessDeniedHandler {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	private final AccessDeniedHandler errorPage = new AccessDeniedHandlerImpl();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		String reason = (refusal instanceof SignInLockedException locked) ? "wait=" + locked.minutes() : "refused";
		this.redirect.sendRedirect(request, response, "/sign-in?" + reason);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		// The form was open longer than its session: whoever sent it has to sign in anew.
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (refusal instanceof CsrfException && person == null) {
			this.redirect.sendRedirect(request, response, "/sign-in?expired");
			return;
		}
		this.errorPage.handle(request, response, refusal);
	}

}
