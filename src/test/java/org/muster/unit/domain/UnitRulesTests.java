package org.muster.unit.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class UnitRulesTests {

	private final Unit top = new Unit("TOP", "Top", false);

	private final Unit middle = new Unit("MIDDLE", "Middle", false);

	private final Unit low = new Unit("LOW", "Low", true);

	@Test
	void aUnitIsNotItsOwnAncestor() {
		this.middle.placeUnder(this.top);
		this.low.placeUnder(this.middle);
		refused("parent", () -> this.top.placeUnder(this.top));
		refused("parent", () -> this.top.placeUnder(this.middle));
		refused("parent", () -> this.top.placeUnder(this.low));
		this.low.placeUnder(this.top);
	}

	@Test
	void theFloorIsZeroOrMore() {
		refused("floor", () -> this.top.keepAtHome(-1));
		assertThat(this.top.floor()).isNull();
		this.top.keepAtHome(0);
		assertThat(this.top.floor()).isZero();
	}

}
