package org.muster.discrepancy.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.muster.discrepancy.domain.DiscrepancyKind;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.domain.GapQueries;
import org.muster.discrepancy.domain.GapQueries.TwoCounts;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Component;

/**
 * Movements of contributors against their returns, on the day of the return.
 */
@Component
class ReturnGaps implements GapSource {

	private final GapQueries queries;

	private final Positions positions;

	ReturnGaps(GapQueries queries, Positions positions) {
		this.queries = queries;
		this.positions = positions;
	}

	@Override
	public List<Gap> in(MissionSummary mission, AsOf asOf) {
		Map<LocalDate, Position> computed = new HashMap<>();
		return this.queries.returnsBesideMovements(mission.id(), asOf.day()).stream().map((one) -> {
			Position position = computed.computeIfAbsent(one.day(),
					(day) -> this.positions.of(mission.code(), new AsOf(day, asOf.today())));
			return gap(one, deployed(position, one.code()), mission);
		}).filter(Gap::isGap).toList();
	}

	private static Figure deployed(Position position, String contributor) {
		return position.contributors()
			.stream()
			.filter((one) -> one.code().equals(contributor))
			.map(ContributorPosition::deployed)
			.findFirst()
			.orElse(Figure.ZERO);
	}

	private static Gap gap(TwoCounts one, Figure moved, MissionSummary mission) {
		return new Gap(DiscrepancyKind.MOVEMENTS_AND_RETURN, one.code(), one.name(), one.contributor(), one.day(),
				moved, one.said(), list(mission, "movements", one), list(mission, "returns", one), null);
	}

	private static Address list(MissionSummary mission, String list, TwoCounts one) {
		return Address.of("missions", mission.code(), list).with("contributor", one.code()).with("asOf", one.day());
	}

}
