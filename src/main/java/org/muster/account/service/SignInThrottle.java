package org.muster.account.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.muster.account.domain.LockPolicy;
import org.muster.account.domain.SignInAttempts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who guesses passwords, by account and by address. Names that nobody has are
 * counted like the others, so that a lock gives nothing away.
 */
@Service
@Transactional
public class SignInThrottle {

	private final SignInAttempts attempts;

	private final Clock clock;

	SignInThrottle(SignInAttempts attempts, Clock clock) {
		this.attempts = attempts;
		this.clock = clock;
	}

	/**
	 * How long a sign-in has to wait.
	 * @param username as typed
	 * @param address the address of the connection
	 * @return zero when it may go ahead
	 */
	@Transactional(readOnly = true)
	public Duration wait(String username, String address) {
		Instant now = this.clock.instant();
		Instant account = LockPolicy.ACCOUNT
			.lockedUntil(this.attempts.ofAccount(key(username), now.minus(LockPolicy.ACCOUNT.window())));
		Instant from = LockPolicy.ADDRESS
			.lockedUntil(this.attempts.ofAddress(address, now.minus(LockPolicy.ADDRESS.window())));
		return Stream.of(account, from)
			.filter(Objects::nonNull)
			.map((until) -> Duration.between(now, until))
			.filter((wait) -> wait.compareTo(Duration.ZERO) > 0)
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
	}

	/**
	 * Counts a failed sign-in.
	 * @param username as typed
	 * @param address the address of the connection
	 */
	public void failed(String username, String address) {
		Instant now = this.clock.instant();
		this.attempts.add(key(username), address, now);
		this.attempts.prune(now.minus(LockPolicy.ACCOUNT.window()));
	}

	/**
	 * Forgets an account's failures; those of the address stay.
	 * @param username as typed
	 */
	public void succeeded(String username) {
		this.attempts.forget(key(username));
	}

	private static String key(String username) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of()
				.formatHex(digest.digest(username.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
