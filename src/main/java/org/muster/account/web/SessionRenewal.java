package org.muster.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.muster.account.service.SignInService;
import org.muster.account.service.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps a person signed in who changed the own account, while that person's other
 * sessions end.
 */
@Component
class SessionRenewal {

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final SignInService signIns;

	SessionRenewal(SignInService signIns) {
		this.signIns = signIns;
	}

	void renew(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		SignedIn renewed = this.signIns.find(person.getName());
		renewed.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		request.changeSessionId();
		this.sessions.saveContext(context, request, response);
	}

}
