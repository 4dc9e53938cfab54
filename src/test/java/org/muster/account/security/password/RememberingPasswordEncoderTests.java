package org.muster.account.security.password;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class RememberingPasswordEncoderTests {

	private final AtomicInteger checks = new AtomicInteger();

	private final PasswordEncoder encoder = new RememberingPasswordEncoder(new PasswordEncoder() {

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			RememberingPasswordEncoderTests.this.checks.incrementAndGet();
			return ("hash of " + password).equals(hash);
		}

	});

	@Test
	void aRightPasswordIsCheckedSlowlyOnce() {
		assertThat(this.encoder.matches("right", "hash of right")).isTrue();
		assertThat(this.encoder.matches("right", "hash of right")).isTrue();
		assertThat(this.checks).hasValue(1);
	}

	@Test
	void aWrongPasswordIsCheckedSlowlyEachTime() {
		assertThat(this.encoder.matches("right", "hash of right")).isTrue();
		assertThat(this.encoder.matches("wrong", "hash of right")).isFalse();
		assertThat(this.encoder.matches("wrong", "hash of right")).isFalse();
		assertThat(this.checks).hasValue(3);
	}

	@Test
	void aNewPasswordEndsTheOld() {
		assertThat(this.encoder.matches("right", "hash of right")).isTrue();
		assertThat(this.encoder.matches("right", "hash of new")).isFalse();
	}

	@Test
	void onlySoManyAreRemembered() {
		for (int number = 0; number <= 1000; number++) {
			assertThat(this.encoder.matches("right" + number, "hash of right" + number)).isTrue();
		}
		assertThat(this.encoder.matches("right0", "hash of right0")).isTrue();
		assertThat(this.checks).hasValue(1002);
	}

}
