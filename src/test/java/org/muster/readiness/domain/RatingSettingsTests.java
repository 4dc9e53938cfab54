package org.muster.readiness.domain;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.muster.shared.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * R1 at 90 % and above, R2 from 80 %, R3 from 70 %, R4 below.
 */
class RatingSettingsTests {

	private final RatingSettings settings = new RatingSettings(90, 80, 70);

	@ParameterizedTest
	@CsvSource({ "1000, R1", "1001, R1", "900, R1", "899, R2", "800, R2", "799, R3", "700, R3", "699, R4", "0, R4" })
	void theRatingFollowsTheReadinessShare(int ready, Rating rating) {
		assertThat(this.settings.rate(share(ready), false)).isEqualTo(rating);
	}

	@ParameterizedTest
	@CsvSource({ "1000, R3", "800, R3", "700, R3", "699, R4" })
	void aLackingCriticalRequirementCapsTheRatingAtR3(int ready, Rating rating) {
		assertThat(this.settings.rate(share(ready), true)).isEqualTo(rating);
	}

	@Test
	void nothingPlannedIsNotRated() {
		assertThat(this.settings.rate(null, false)).isNull();
		assertThat(this.settings.rate(null, true)).isNull();
	}

	@Test
	void theThresholdsAreSettings() {
		assertThat(new RatingSettings(95, 85, 75).rate(share(900), false)).isEqualTo(Rating.R2);
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingSettings(80, 80, 70));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingSettings(101, 80, 70));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingSettings(90, 80, 0));
	}

	private static Share share(int ready) {
		return new Share(ready, 1_000, Set.of());
	}

}
