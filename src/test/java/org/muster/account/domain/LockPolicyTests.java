package org.muster.account.domain;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.account.domain.LockPolicy.Failures;

import static org.assertj.core.api.Assertions.assertThat;

class LockPolicyTests {

	private static final Instant LATEST = Instant.parse("2024-11-08T09:00:00Z");

	private static final LockPolicy POLICY = new LockPolicy(5, Duration.ofHours(24), Duration.ofMinutes(1),
			Duration.ofHours(1));

	@Test
	void fewerFailuresThanTheLimitLockNothing() {
		assertThat(POLICY.lockedUntil(new Failures(4, LATEST))).isNull();
		assertThat(POLICY.lockedUntil(new Failures(0, null))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "5, PT1M", "6, PT2M", "7, PT4M", "10, PT32M", "11, PT1H", "12, PT1H", "1000000, PT1H" })
	void eachFailureFromTheLimitOnDoublesTheWaitUntilTheLongest(long count, Duration wait) {
		assertThat(POLICY.lockedUntil(new Failures(count, LATEST))).isEqualTo(LATEST.plus(wait));
	}

}
