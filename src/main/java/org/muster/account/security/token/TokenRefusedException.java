package org.muster.account.security.token;

import org.springframework.security.core.AuthenticationException;

/**
 * A token is unknown, has expired or was revoked, or its account is disabled.
 */
public class TokenRefusedException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	TokenRefusedException() {
		super("The token is not taken.");
	}

}
