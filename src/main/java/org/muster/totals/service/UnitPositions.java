package org.muster.totals.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.UnitPosition;
import org.muster.totals.domain.roster.StandingCount;
import org.muster.totals.domain.roster.UnitCount;
import org.muster.totals.domain.roster.UnitCounts;
import org.springframework.stereotype.Component;

/**
 * Adds up the figures of units.
 */
@Component
class UnitPositions {

	private final UnitCounts counts;

	UnitPositions(UnitCounts counts) {
		this.counts = counts;
	}

	List<UnitPosition> of(AsOf asOf, Strength strength) {
		Set<Long> units = strength.standings()
			.stream()
			.map(StandingCount::unitId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.counts.of(units, asOf).stream().map((unit) -> of(unit, strength)).toList();
	}

	private static UnitPosition of(UnitCount unit, Strength strength) {
		List<StandingCount> own = strength.standings()
			.stream()
			.filter((count) -> Objects.equals(count.unitId(), unit.id()))
			.toList();
		Strength part = new Strength(own, List.of(), Map.of());
		return new UnitPosition(unit.code(), unit.name(), unit.womenOnly(), part.named(UnitPositions::isOnRoll),
				part.women(UnitPositions::isOnRoll), part.ready(), part.inTraining(),
				part.named(StandingCount::isDeployed), Figure.exact(unit.leftAtHome()), unit.floor());
	}

	private static boolean isOnRoll(StandingCount count) {
		return count.rollBatchId() != null;
	}

}
