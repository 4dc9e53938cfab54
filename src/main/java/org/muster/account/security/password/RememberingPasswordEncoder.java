package org.muster.account.security.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password slowly once, and quickly while it is remembered, since a program
 * sends it with every call. What is remembered is a digest under a key that dies with the
 * process; a new password has a new hash and therefore none.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

	private static final String METHOD = "HmacSHA256";

	private static final int MOST = 1000;

	private final PasswordEncoder slow;

	private final SecretKeySpec key;

	private final Set<String> remembered = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
			return size() > MOST;
		}

	}));

	RememberingPasswordEncoder(PasswordEncoder slow) {
		this.slow = slow;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, METHOD);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.slow.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		String digest = digest(hash + "\n" + password);
		if (this.remembered.contains(digest)) {
			return true;
		}
		boolean isRight = this.slow.matches(password, hash);
		if (isRight) {
			this.remembered.add(digest);
		}
		return isRight;
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.slow.upgradeEncoding(hash);
	}

	private String digest(String text) {
		try {
			Mac mac = Mac.getInstance(METHOD);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + METHOD + ".", ex);
		}
	}

}
