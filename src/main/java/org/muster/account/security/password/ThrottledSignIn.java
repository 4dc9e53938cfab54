package org.muster.account.security.password;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

import org.muster.account.service.PasswordRule;
import org.muster.account.service.SignInService;
import org.muster.account.service.SignInThrottle;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a username and a password, for pages and the API alike, unless too many checks
 * failed before. A wrong password and a name that nobody has look the same and take the
 * same time.
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

	// Guesses at one account go one after the other, or many could pass before the first
	// is counted.
	private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

	private final DaoAuthenticationProvider passwords;

	private final SignInThrottle throttle;

	ThrottledSignIn(SignInService signIns, SignInThrottle throttle, PasswordEncoder encoder) {
		this.passwords = new BoundedPasswords(signIns);
		this.passwords.setPasswordEncoder(encoder);
		this.throttle = throttle;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName();
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		synchronized (this.turns[Math.floorMod(username.toLowerCase(Locale.ROOT).hashCode(), this.turns.length)]) {
			Duration wait = this.throttle.wait(username, address);
			if (!wait.isZero()) {
				throw new SignInLockedException(wait);
			}
			try {
				Authentication signedIn = this.passwords.authenticate(attempt);
				this.throttle.succeeded(username);
				return signedIn;
			}
			catch (BadCredentialsException ex) {
				this.throttle.failed(username, address);
				throw ex;
			}
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** BCrypt looks at the first 72 bytes only; a longer password is nobody's. */
	private static final class BoundedPasswords extends DaoAuthenticationProvider {

		private BoundedPasswords(SignInService signIns) {
			super(signIns::find);
		}

		@Override
		protected void additionalAuthenticationChecks(UserDetails person, UsernamePasswordAuthenticationToken attempt) {
			super.additionalAuthenticationChecks(person, attempt);
			if (PasswordRule.isTooLong(String.valueOf(attempt.getCredentials()))) {
				throw new BadCredentialsException("Longer than any password.");
			}
		}

	}

}
