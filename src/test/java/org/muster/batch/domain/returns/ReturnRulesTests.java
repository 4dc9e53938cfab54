package org.muster.batch.domain.returns;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.testing.BrokenRules.refused;

class ReturnRulesTests {

	private final WomenTargets targets = new WomenTargets(20, 30);

	@Test
	void aReturnCountsZeroOrMoreAndItsPartsFitTheTotal() {
		refused("total[troops]", () -> count(null, null, -1));
		refused("total[troops]", () -> count(4, 7, 10));
		refused("total[troops]", () -> count(11, null, 10));
		refused("total[troops]", () -> count(3, 6, 10));
		assertThat(count(3, 7, 10)).isNotNull();
		assertThat(count(3, null, 10)).isNotNull();
		assertThat(count(0, 0, 0)).isNotNull();
	}

	@Test
	void theTotalFollowsFromWomenAndMenAndNotFromOneOfThem() {
		assertThat(count(3, 7, null)).isEqualTo(count(3, 7, 10));
		refused("total[troops]", () -> count(3, null, null));
		refused("total[troops]", () -> count(null, 7, null));
		assertThat(count(null, null, null)).isNull();
	}

	@Test
	void womenAreAimedAtByKind() {
		assertThat(this.targets.of(PersonnelKind.FORMED_POLICE_UNIT)).isEqualTo(20);
		assertThat(this.targets.of(PersonnelKind.INDIVIDUAL_POLICE)).isEqualTo(30);
		assertThat(this.targets.of(PersonnelKind.TROOPS)).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new WomenTargets(101, 30));
		assertThatIllegalArgumentException().isThrownBy(() -> new WomenTargets(20, -1));
	}

	private static @Nullable KindCount count(@Nullable Integer women, @Nullable Integer men, @Nullable Integer total) {
		return KindCount.of(PersonnelKind.TROOPS, women, men, total);
	}

}
